from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class FineTuningIntegrationWandb(Base):
    """Where Weights and Biases puts a job's metrics."""

    project: str
    """Project that the run belongs to."""
    name: str | None = None
    """Name of the wandb."""
    entity: str | None = None
    """User or team that the run belongs to; None for the owner of the key."""
    tags: list[str] | None = absent
    """Labels for the run."""
