"""The maintainers' pipeline: upstream document -> openapi.yaml -> generated/; and drift. Not in the wheel."""
