from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_integration_wandb import FineTuningIntegrationWandb


@model
class FineTuningIntegration(Base):
    """A service that gets the job's metrics."""

    type: Literal['wandb']
    """Tells this object from others that can stand in its place: always `wandb`."""
    wandb: FineTuningIntegrationWandb
    """Where Weights and Biases puts them."""

    _nested = {'wandb': 'FineTuningIntegrationWandb'}
    _tags = {'type': 'wandb'}
