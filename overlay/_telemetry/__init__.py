"""What OpenTelemetry gets to know of a call; loaded only by a client that was given a `Telemetry`."""
