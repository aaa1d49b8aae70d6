from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_fine_tuning_job_request_hyperparameters import CreateFineTuningJobRequestHyperparameters
    from ..models.create_fine_tuning_job_request_integrations_item import CreateFineTuningJobRequestIntegrationsItem
    from ..models.create_fine_tuning_job_request_model import CreateFineTuningJobRequestModel
    from ..models.fine_tune_method import FineTuneMethod
    from ..unions import Metadata


@model
class CreateFineTuningJobRequest(Base):
    """Create fine tuning job request.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    model: str | CreateFineTuningJobRequestModel
    training_file: str
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = absent
    suffix: str | None = None
    validation_file: str | None = None
    integrations: list[CreateFineTuningJobRequestIntegrationsItem] | None = None
    seed: int | None = None
    method: FineTuneMethod | None = absent
    metadata: Metadata = None

    _nested = {'hyperparameters': 'CreateFineTuningJobRequestHyperparameters', 'integrations': ['CreateFineTuningJobRequestIntegrationsItem'], 'method': 'FineTuneMethod'}
