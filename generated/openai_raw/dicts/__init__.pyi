"""What requests take: a typed dict for each model that they can hold."""
