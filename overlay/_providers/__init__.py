"""Who else serves the API, and how requests prove to them who sends them; `overlay.providers` is for users."""
