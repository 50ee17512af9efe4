# circle
