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
    """The model that was used. Known values: `babbage-002`, `davinci-002`, `gpt-3.5-turbo`, `gpt-4o-mini`."""
    training_file: Required[str]
    """Id of the file to learn from: JSONL, uploaded for the purpose `fine-tune`."""
    hyperparameters: CreateFineTuningJobRequestHyperparameters | CreateFineTuningJobRequestHyperparametersDict | Omit
    """How the training goes. Replaced by `method`. Deprecated by OpenAI."""
    suffix: str | Omit | None
    """A text that becomes part of the new model's name; None for none. From 1 to 64 characters."""
    validation_file: str | Omit | None
    """Id of a file to measure against during training, with other examples than the training file; None for none."""
    integrations: (
        Sequence[CreateFineTuningJobRequestIntegrationsItem | CreateFineTuningJobRequestIntegrationsItemDict]
        | Omit
        | None
    )
    """Services that get the job's metrics; None for none."""
    seed: int | Omit | None
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it. From 0 to 2147483647."""
    method: FineTuneMethod | FineTuneMethodDict | Omit
    """How the model is trained."""
    metadata: MetadataInput | Omit
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

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
