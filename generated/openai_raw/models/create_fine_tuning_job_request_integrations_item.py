from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_fine_tuning_job_request_integrations_item_wandb import CreateFineTuningJobRequestIntegrationsItemWandb, CreateFineTuningJobRequestIntegrationsItemWandbDict

    class CreateFineTuningJobRequestIntegrationsItemDict(TypedDict, total=False):
        type: Required[Literal['wandb']]
        """Tells this object from others that can stand in its place: always `wandb`."""
        wandb: Required[CreateFineTuningJobRequestIntegrationsItemWandb | CreateFineTuningJobRequestIntegrationsItemWandbDict]
        """Where Weights and Biases puts them."""


@model
class CreateFineTuningJobRequestIntegrationsItem(Base):
    """A service that gets the job's metrics."""

    type: Literal['wandb']
    """Tells this object from others that can stand in its place: always `wandb`."""
    wandb: CreateFineTuningJobRequestIntegrationsItemWandb
    """Where Weights and Biases puts them."""

    _nested = {'wandb': 'CreateFineTuningJobRequestIntegrationsItemWandb'}
    _tags = {'type': 'wandb'}
