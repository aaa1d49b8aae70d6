from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_integration_wandb import FineTuningIntegrationWandb


@model
class FineTuningIntegration(Base):
    """Fine tuning integration."""

    type: Literal['wandb']
    wandb: FineTuningIntegrationWandb

    _nested = {'wandb': 'FineTuningIntegrationWandb'}
    _tags = {'type': 'wandb'}
