// The command is run from here as its users run it.
