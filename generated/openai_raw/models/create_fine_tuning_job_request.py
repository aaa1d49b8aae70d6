"""`CreateFineTuningJobRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.fine_tune_method import FineTuneMethod
    from ..unions import Metadata


@model
class CreateFineTuningJobRequest(Base):
    """The body of `POST /fine_tuning/jobs`."""

    model: str | CreateFineTuningJobRequestModel
    """The model that was used. Known values: `babbage-002`, `davinci-002`, `gpt-3.5-turbo`, `gpt-4o-mini`."""
    training_file: str
    """Id of the file to learn from: JSONL, uploaded for the purpose `fine-tune`."""
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = absent
    """How the training goes. Replaced by `method`. Deprecated by OpenAI."""
    suffix: str | None = None
    """A text that becomes part of the new model's name; None for none. From 1 to 64 characters."""
    validation_file: str | None = None
    """Id of a file to measure against during training, with other examples than the training file; None for none."""
    integrations: list[CreateFineTuningJobRequestIntegrationsItem] | None = None
    """Services that get the job's metrics; None for none."""
    seed: int | None = None
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it. From 0 to 2147483647."""
    method: FineTuneMethod | None = absent
    """How the model is trained."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {
        "hyperparameters": "CreateFineTuningJobRequestHyperparameters",
        "integrations": ["CreateFineTuningJobRequestIntegrationsItem"],
        "method": "FineTuneMethod",
    }


CreateFineTuningJobRequestModelInput: TypeAlias = Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
CreateFineTuningJobRequestModel: TypeAlias = CreateFineTuningJobRequestModelInput | str


@model
class CreateFineTuningJobRequestHyperparameters(Base):
    """How the training goes; `auto` leaves a choice to the server."""

    batch_size: Literal["auto"] | int | None = absent
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int | None = absent
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""


@model
class CreateFineTuningJobRequestIntegrationsItem(Base):
    """A service that gets the job's metrics."""

    type: Literal["wandb"]
    """Tells this object from others that can stand in its place: always `wandb`."""
    wandb: CreateFineTuningJobRequestIntegrationsItemWandb
    """Where Weights and Biases puts them."""

    _nested = {"wandb": "CreateFineTuningJobRequestIntegrationsItemWandb"}
    _tags = {"type": "wandb"}


@model
class CreateFineTuningJobRequestIntegrationsItemWandb(Base):
    """Where Weights and Biases puts a job's metrics."""

    project: str
    """Project that the run belongs to."""
    name: str | None = None
    """Name of the wandb."""
    entity: str | None = None
    """User or team that the run belongs to; None for the owner of the key."""
    tags: list[str] | None = absent
    """Labels for the run."""
