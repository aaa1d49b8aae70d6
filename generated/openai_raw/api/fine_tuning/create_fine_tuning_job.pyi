"""Start a fine-tuning job"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_fine_tuning_job_request import (
    CreateFineTuningJobRequestHyperparametersDict,
    CreateFineTuningJobRequestIntegrationsItemDict,
)
from ...dicts.fine_tune_method import FineTuneMethodDict
from ...models.create_fine_tuning_job_request import (
    CreateFineTuningJobRequestHyperparameters,
    CreateFineTuningJobRequestIntegrationsItem,
    CreateFineTuningJobRequestModelInput,
)
from ...models.fine_tune_method import FineTuneMethod
from ...models.fine_tuning_job import FineTuningJob
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class CreateFineTuningJobParams(RequestOptions, total=False):
    """The keyword arguments of ``createFineTuningJob``."""

    model: Required[str | CreateFineTuningJobRequestModelInput]
    """The base model to fine-tune. Known values: `babbage-002`, `davinci-002`, `gpt-3.5-turbo`, `gpt-4o-mini`."""
    training_file: Required[str]
    """Id of the training file: a JSONL file uploaded with purpose `fine-tune`."""
    hyperparameters: CreateFineTuningJobRequestHyperparameters | CreateFineTuningJobRequestHyperparametersDict | Omit
    """Hyperparameters of the training. Deprecated: use `method`."""
    suffix: str | Omit | None
    """Text to add to the name of the new model, at most 64 characters. From 1 to 64 characters."""
    validation_file: str | Omit | None
    """Id of the validation file. Metrics on it are computed during training; its examples must not occur in the
    training file."""
    integrations: (
        Sequence[CreateFineTuningJobRequestIntegrationsItem | CreateFineTuningJobRequestIntegrationsItemDict]
        | Omit
        | None
    )
    """Integrations that receive the metrics of the job."""
    seed: int | Omit | None
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result. From 0
    to 2147483647."""
    method: FineTuneMethod | FineTuneMethodDict | Omit
    """Training method and its settings."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(*, client: http.Client, **params: Unpack[CreateFineTuningJobParams]) -> FineTuningJob | None:
    """Send ``POST /fine_tuning/jobs``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateFineTuningJobParams]) -> http.Response[FineTuningJob]:
    """Send ``POST /fine_tuning/jobs``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateFineTuningJobParams]) -> FineTuningJob | None:
    """Send ``POST /fine_tuning/jobs``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateFineTuningJobParams]
) -> http.Response[FineTuningJob]:
    """Send ``POST /fine_tuning/jobs``, and give the whole response."""
