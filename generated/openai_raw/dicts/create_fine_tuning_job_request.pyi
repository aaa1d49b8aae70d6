"""What requests take instead of the models in ``models.create_fine_tuning_job_request``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.create_fine_tuning_job_request import CreateFineTuningJobRequestIntegrationsItemWandb

class CreateFineTuningJobRequestHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""

class CreateFineTuningJobRequestIntegrationsItemDict(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    """Tells this object from others that can stand in its place: always `wandb`."""
    wandb: Required[
        CreateFineTuningJobRequestIntegrationsItemWandb | CreateFineTuningJobRequestIntegrationsItemWandbDict
    ]
    """Where Weights and Biases puts them."""

class CreateFineTuningJobRequestIntegrationsItemWandbDict(TypedDict, total=False):
    project: Required[str]
    """Project that the run belongs to."""
    name: str | None
    """Name of the wandb."""
    entity: str | None
    """User or team that the run belongs to; None for the owner of the key."""
    tags: Sequence[str]
    """Labels for the run."""
