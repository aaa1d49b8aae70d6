"""What requests take instead of the models in ``models.create_fine_tuning_job_request``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.create_fine_tuning_job_request import CreateFineTuningJobRequestIntegrationsItemWandb

class CreateFineTuningJobRequestHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """Number of examples per batch. Larger batches update the model less often but with lower variance. Default:
    `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float
    """Multiplier for the learning rate. A smaller one can help avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int
    """Number of passes through the training file. Default: `auto`. From 1 to 50."""

class CreateFineTuningJobRequestIntegrationsItemDict(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    """Discriminator: always `wandb`."""
    wandb: Required[
        CreateFineTuningJobRequestIntegrationsItemWandb | CreateFineTuningJobRequestIntegrationsItemWandbDict
    ]
    """Settings of Weights & Biases."""

class CreateFineTuningJobRequestIntegrationsItemWandbDict(TypedDict, total=False):
    project: Required[str]
    """Project to create the run in."""
    name: str | None
    """Name of the wandb."""
    entity: str | None
    """User or team that owns the run; None for the owner of the API key."""
    tags: Sequence[str]
    """Tags of the run."""
