"""The names of ``openai.types.evals.runs`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.evals.get_eval_run_output_items import GetEvalRunOutputItemsParams as GetEvalRunOutputItemsParams_

OutputItemListParams: TypeAlias = GetEvalRunOutputItemsParams_
OutputItemListResponse: TypeAlias = m.EvalRunOutputItem
OutputItemRetrieveResponse: TypeAlias = m.EvalRunOutputItem
