from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class FineTuningIntegrationWandb(Base):
    """The value of `FineTuningIntegration.wandb`."""

    project: str
    name: str | None = None
    """Name of the wandb."""
    entity: str | None = None
    tags: list[str] | None = absent
