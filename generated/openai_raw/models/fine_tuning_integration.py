from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_integration_wandb import FineTuningIntegrationWandb


@model
class FineTuningIntegration(Base):
    """The value of `FineTuningJob.integrations`."""

    type: Literal['wandb']
    """Tells this object from others that can stand in its place: always `wandb`."""
    wandb: FineTuningIntegrationWandb

    _nested = {'wandb': 'FineTuningIntegrationWandb'}
    _tags = {'type': 'wandb'}
