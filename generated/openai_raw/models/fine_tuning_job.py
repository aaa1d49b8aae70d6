from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tune_method import FineTuneMethod
    from ..models.fine_tuning_integration import FineTuningIntegration
    from ..models.fine_tuning_job_error import FineTuningJobError
    from ..models.fine_tuning_job_hyperparameters import FineTuningJobHyperparameters
    from ..models.fine_tuning_job_status import FineTuningJobStatus
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
    object: Literal['fine_tuning.job']
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

    _nested = {'error': 'FineTuningJobError', 'hyperparameters': 'FineTuningJobHyperparameters', 'integrations': ['FineTuningIntegration'], 'method': 'FineTuneMethod'}
    _tags = {'object': 'fine_tuning.job'}
