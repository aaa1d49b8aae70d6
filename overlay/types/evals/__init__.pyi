"""The names of ``openai.types.evals`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.evals.create_eval_run import CreateEvalRunParams as CreateEvalRunParams_
from openai_raw.api.evals.get_eval_runs import GetEvalRunsParams as GetEvalRunsParams_

CreateEvalCompletionsRunDataSource: TypeAlias = m.CreateEvalCompletionsRunDataSource
CreateEvalCompletionsRunDataSourceParam: TypeAlias = m.CreateEvalCompletionsRunDataSourceDict
CreateEvalJSONLRunDataSource: TypeAlias = m.CreateEvalJsonlRunDataSource
CreateEvalJSONLRunDataSourceParam: TypeAlias = m.CreateEvalJsonlRunDataSourceDict
EvalAPIError: TypeAlias = m.EvalApiError
RunCancelResponse: TypeAlias = m.EvalRun
RunCreateParams: TypeAlias = CreateEvalRunParams_
RunCreateResponse: TypeAlias = m.EvalRun
RunDeleteResponse: TypeAlias = m.DeleteEvalRunResponse
RunListParams: TypeAlias = GetEvalRunsParams_
RunListResponse: TypeAlias = m.EvalRun
RunRetrieveResponse: TypeAlias = m.EvalRun
