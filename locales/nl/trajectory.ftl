# trajectory
