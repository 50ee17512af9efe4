# nest
