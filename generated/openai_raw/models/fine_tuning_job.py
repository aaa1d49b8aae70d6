"""`FineTuningJob`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.fine_tune_method import FineTuneMethod
    from ..unions import Metadata


@model
class FineTuningJob(Base):
    """A fine-tuning job: the training of a model on your examples."""

    id: str
    """Id of the fine-tuning job."""
    created_at: int
    """When the fine-tuning job was created, in Unix seconds."""
    error: FineTuningJobError | None
    """The error that made the job fail."""
    fine_tuned_model: str | None
    """Name of the fine-tuned model; None until the job has succeeded."""
    finished_at: int | None
    """When the fine-tuning job finished, in Unix seconds; None if it has not."""
    hyperparameters: FineTuningJobHyperparameters
    """Hyperparameters in effect. Only for supervised training."""
    model: str
    """The base model that is fine-tuned."""
    object: Literal["fine_tuning.job"]
    """Object type: always `fine_tuning.job`."""
    organization_id: str
    """Id of the organization."""
    result_files: list[str]
    """Ids of the files with the metrics of each step."""
    status: FineTuningJobStatus
    """Status of the fine-tuning job: `validating_files` (the input is being checked), `queued` (not started yet),
    `running` (still running), `succeeded` (finished successfully), `failed` (ended with an error),
    `cancelled` (stopped on request)."""
    trained_tokens: int | None
    """Number of billable training tokens; None while the job runs."""
    training_file: str
    """Id of the training file."""
    validation_file: str | None
    """Id of the validation file; None if there is none."""
    integrations: list[FineTuningIntegration] | None = None
    """Integrations that receive the metrics of the job. At most 5 items."""
    seed: int | None = absent
    """Seed of the job."""
    estimated_finish: int | None = None
    """Estimated completion time, in Unix seconds; None if the job is not running."""
    method: FineTuneMethod | None = absent
    """Training method and its settings."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {
        "error": "FineTuningJobError",
        "hyperparameters": "FineTuningJobHyperparameters",
        "integrations": ["FineTuningIntegration"],
        "method": "FineTuneMethod",
    }
    _tags = {"object": "fine_tuning.job"}


@model
class FineTuningIntegration(Base):
    """An integration that receives the metrics of the job."""

    type: Literal["wandb"]
    """Discriminator: always `wandb`."""
    wandb: FineTuningIntegrationWandb
    """Settings of Weights & Biases."""

    _nested = {"wandb": "FineTuningIntegrationWandb"}
    _tags = {"type": "wandb"}


@model
class FineTuningIntegrationWandb(Base):
    """Settings of the Weights & Biases integration."""

    project: str
    """Project to create the run in."""
    name: str | None = None
    """Name of the wandb."""
    entity: str | None = None
    """User or team that owns the run; None for the owner of the API key."""
    tags: list[str] | None = absent
    """Tags of the run."""


@model
class FineTuningJobError(Base):
    """The error that made the job fail."""

    code: str | None = absent
    """Machine-readable error code."""
    message: str | None = absent
    """Human-readable error message."""
    param: str | None = None
    """Parameter that caused the error; None if there is no single one."""


@model
class FineTuningJobHyperparameters(Base):
    """Hyperparameters of the training; `auto` lets the server choose."""

    batch_size: Literal["auto"] | int | None = None
    """Number of examples per batch. Larger batches update the model less often but with lower variance. From 1 to
    256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Multiplier for the learning rate. A smaller one can help avoid overfitting."""
    n_epochs: Literal["auto"] | int | None = absent
    """Number of passes through the training file. From 1 to 50."""


FineTuningJobStatusInput: TypeAlias = Literal[
    "validating_files", "queued", "running", "succeeded", "failed", "cancelled"
]
FineTuningJobStatus: TypeAlias = FineTuningJobStatusInput | str
"""Status of the fine-tuning job: `validating_files` (the input is being checked), `queued` (not started yet),
`running` (still running), `succeeded` (finished successfully), `failed` (ended with an error), `cancelled`
(stopped on request)."""
