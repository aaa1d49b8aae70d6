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
    """Fine tuning job.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    id: str
    created_at: int
    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: Literal['fine_tuning.job']
    organization_id: str
    result_files: list[str]
    status: FineTuningJobStatus
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    integrations: list[FineTuningIntegration] | None = None
    seed: int | None = absent
    estimated_finish: int | None = None
    method: FineTuneMethod | None = absent
    metadata: Metadata = None

    _nested = {'error': 'FineTuningJobError', 'hyperparameters': 'FineTuningJobHyperparameters', 'integrations': ['FineTuningIntegration'], 'method': 'FineTuneMethod'}
    _tags = {'object': 'fine_tuning.job'}
