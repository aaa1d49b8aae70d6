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
    """The base model to fine-tune. Known values: `babbage-002`, `davinci-002`, `gpt-3.5-turbo`, `gpt-4o-mini`."""
    training_file: str
    """Id of the training file: a JSONL file uploaded with purpose `fine-tune`."""
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = absent
    """Hyperparameters of the training. Deprecated: use `method`."""
    suffix: str | None = None
    """Text to add to the name of the new model, at most 64 characters. From 1 to 64 characters."""
    validation_file: str | None = None
    """Id of the validation file. Metrics on it are computed during training; its examples must not occur in the
    training file."""
    integrations: list[CreateFineTuningJobRequestIntegrationsItem] | None = None
    """Integrations that receive the metrics of the job."""
    seed: int | None = None
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result. From 0
    to 2147483647."""
    method: FineTuneMethod | None = absent
    """Training method and its settings."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {
        "hyperparameters": "CreateFineTuningJobRequestHyperparameters",
        "integrations": ["CreateFineTuningJobRequestIntegrationsItem"],
        "method": "FineTuneMethod",
    }


CreateFineTuningJobRequestModelInput: TypeAlias = Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
CreateFineTuningJobRequestModel: TypeAlias = CreateFineTuningJobRequestModelInput | str
"""The base model to fine-tune."""


@model
class CreateFineTuningJobRequestHyperparameters(Base):
    """Hyperparameters of the training; `auto` lets the server choose."""

    batch_size: Literal["auto"] | int | None = absent
    """Number of examples per batch. Larger batches update the model less often but with lower variance. Default:
    `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Multiplier for the learning rate. A smaller one can help avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int | None = absent
    """Number of passes through the training file. Default: `auto`. From 1 to 50."""


@model
class CreateFineTuningJobRequestIntegrationsItem(Base):
    """An integration that receives the metrics of the job."""

    type: Literal["wandb"]
    """Discriminator: always `wandb`."""
    wandb: CreateFineTuningJobRequestIntegrationsItemWandb
    """Settings of Weights & Biases."""

    _nested = {"wandb": "CreateFineTuningJobRequestIntegrationsItemWandb"}
    _tags = {"type": "wandb"}


@model
class CreateFineTuningJobRequestIntegrationsItemWandb(Base):
    """Settings of the Weights & Biases integration."""

    project: str
    """Project to create the run in."""
    name: str | None = None
    """Name of the wandb."""
    entity: str | None = None
    """User or team that owns the run; None for the owner of the API key."""
    tags: list[str] | None = absent
    """Tags of the run."""
