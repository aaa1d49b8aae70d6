"""Create fine tuning job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_fine_tuning_job_request_hyperparameters import CreateFineTuningJobRequestHyperparameters, CreateFineTuningJobRequestHyperparametersDict
    from ...models.create_fine_tuning_job_request_integrations_item import CreateFineTuningJobRequestIntegrationsItem, CreateFineTuningJobRequestIntegrationsItemDict
    from ...models.create_fine_tuning_job_request_model import CreateFineTuningJobRequestModelInput
    from ...models.fine_tune_method import FineTuneMethod, FineTuneMethodDict
    from ...unions import MetadataInput

    class CreateFineTuningJobParams(RequestOptions, total=False):
        """The keyword arguments of ``createFineTuningJob``."""

        model: Required[str | CreateFineTuningJobRequestModelInput]
        """The model that was used. Known values: `babbage-002`, `davinci-002`, `gpt-3.5-turbo`, `gpt-4o-mini`."""
        training_file: Required[str]
        hyperparameters: CreateFineTuningJobRequestHyperparameters | CreateFineTuningJobRequestHyperparametersDict | Omit
        """Deprecated by OpenAI."""
        suffix: str | Omit | None
        """From 1 to 64 characters."""
        validation_file: str | Omit | None
        integrations: Sequence[CreateFineTuningJobRequestIntegrationsItem | CreateFineTuningJobRequestIntegrationsItemDict] | Omit | None
        seed: int | Omit | None
        """Equal requests with the same seed tend to give equal answers; nothing guarantees it. From 0 to
        2147483647."""
        method: FineTuneMethod | FineTuneMethodDict | Omit
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="createFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs",
    body={'model': 'model', 'training_file': 'training_file', 'hyperparameters': 'hyperparameters', 'suffix': 'suffix', 'validation_file': 'validation_file', 'integrations': 'integrations', 'seed': 'seed', 'method': 'method', 'metadata': 'metadata'},
    required=('model', 'training_file'),
    bodies=('application/json',),
    result='FineTuningJob',
)
