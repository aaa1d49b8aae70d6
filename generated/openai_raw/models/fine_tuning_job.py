"""`FineTuningJob`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.fine_tune_method import FineTuneMethod
    from ..unions import Metadata


@model
class FineTuningJob(Base):
    """The training of a model on your examples."""

    id: str
    """Id of the fine tuning job."""
    created_at: int
    """When the fine tuning job was created, in Unix seconds."""
    error: FineTuningJobError | None
    """Why a job failed."""
    fine_tuned_model: str | None
    """Name of the new model; None until the job has succeeded."""
    finished_at: int | None
    """When the fine tuning job finished, in Unix seconds; None if that has not happened."""
    hyperparameters: FineTuningJobHyperparameters
    """How the training goes, as the server decided; only for training by example."""
    model: str
    """The model that was used."""
    object: Literal["fine_tuning.job"]
    """The kind of object: always `fine_tuning.job`."""
    organization_id: str
    """Id of the organization."""
    result_files: list[str]
    """Ids of the files that hold the metrics of each step."""
    status: FineTuningJobStatus
    """State of the fine tuning job. Values: `validating_files`, `queued`, `running`, `succeeded`, `failed`,
    `cancelled`."""
    trained_tokens: int | None
    """How many tokens are billed; None while the job runs."""
    training_file: str
    """Id of the file to learn from."""
    validation_file: str | None
    """Id of the file to measure against; None for none."""
    integrations: list[FineTuningIntegration] | None = None
    """Services that get the job's metrics; None for none. At most 5 items."""
    seed: int | None = absent
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it."""
    estimated_finish: int | None = None
    """When the job will probably finish, in Unix seconds; None if it does not run."""
    method: FineTuneMethod | None = absent
    """How the model is trained."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {
        "error": "FineTuningJobError",
        "hyperparameters": "FineTuningJobHyperparameters",
        "integrations": ["FineTuningIntegration"],
        "method": "FineTuneMethod",
    }
    _tags = {"object": "fine_tuning.job"}


@model
class FineTuningIntegration(Base):
    """A service that gets the job's metrics."""

    type: Literal["wandb"]
    """Tells this object from others that can stand in its place: always `wandb`."""
    wandb: FineTuningIntegrationWandb
    """Where Weights and Biases puts them."""

    _nested = {"wandb": "FineTuningIntegrationWandb"}
    _tags = {"type": "wandb"}


@model
class FineTuningIntegrationWandb(Base):
    """Where Weights and Biases puts a job's metrics."""

    project: str
    """Project that the run belongs to."""
    name: str | None = None
    """Name of the wandb."""
    entity: str | None = None
    """User or team that the run belongs to; None for the owner of the key."""
    tags: list[str] | None = absent
    """Labels for the run."""


@model
class FineTuningJobError(Base):
    """Why a job failed."""

    code: str | None = absent
    """A short code for the error, for programs."""
    message: str | None = absent
    """What went wrong, for people."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""


@model
class FineTuningJobHyperparameters(Base):
    """How the training goes; `auto` leaves a choice to the server."""

    batch_size: Literal["auto"] | int | None = None
    """How many examples each step learns from: larger batches change the model less often, but more surely. From 1
    to 256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Factor for the learning rate: a smaller one may avoid overfitting."""
    n_epochs: Literal["auto"] | int | None = absent
    """How many times training goes through the file. From 1 to 50."""


FineTuningJobStatusInput: TypeAlias = Literal[
    "validating_files", "queued", "running", "succeeded", "failed", "cancelled"
]
FineTuningJobStatus: TypeAlias = FineTuningJobStatusInput | str
