from __future__ import annotations

from ..types import Model, absent, model



@model
class FineTuningIntegrationWandb(Model):
    """Fine tuning integration wandb."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = absent
