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


@model
class CreateFineTuningJobRequestIntegrationsItem(Base):
    """The value of `CreateFineTuningJobRequest.integrations`."""

    type: Literal['wandb']
    """Tells this object from others that can stand in its place: always `wandb`."""
    wandb: CreateFineTuningJobRequestIntegrationsItemWandb

    _nested = {'wandb': 'CreateFineTuningJobRequestIntegrationsItemWandb'}
    _tags = {'type': 'wandb'}
