"""OpenTelemetry records of a call; loaded only by clients with a `Telemetry`."""
