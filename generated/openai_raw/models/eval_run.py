"""`EvalRun`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from ..models.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource
    from ..models.create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
    from ..models.eval_api_error import EvalApiError
    from ..unions import Metadata


@model
class EvalRun(Base):
    """A run of an eval: its data source, status and results."""

    object: Literal["eval.run"]
    """Object type: always `eval.run`."""
    id: str
    """Id of the eval run."""
    eval_id: str
    """Id of the eval."""
    status: str
    """Status of the run, such as `queued`, `in_progress`, `completed` or `failed`."""
    model: str
    """Name of the model that was used."""
    name: str
    """Name of the eval run."""
    created_at: int
    """When the eval run was created, in Unix seconds."""
    report_url: str
    """URL of the results in the dashboard."""
    result_counts: EvalRunResultCounts
    """Number of examples by outcome."""
    per_model_usage: list[EvalRunPerModelUsageItem]
    """Token usage per model."""
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem]
    """Number of passed and failed examples per criterion."""
    data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
    """What the run tests: the data, and the model that generates answers, if any."""
    metadata: Metadata
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    error: EvalApiError | None
    """The error that made the run fail."""

    _nested = {
        "result_counts": "EvalRunResultCounts",
        "per_model_usage": ["EvalRunPerModelUsageItem"],
        "per_testing_criteria_results": ["EvalRunPerTestingCriteriaResultsItem"],
        "data_source": (
            "type",
            {
                "jsonl": "CreateEvalJsonlRunDataSource",
                "completions": "CreateEvalCompletionsRunDataSource",
                "responses": "CreateEvalResponsesRunDataSource",
            },
        ),
        "error": "EvalApiError",
    }
    _tags = {"object": "eval.run"}


@model
class EvalRunResultCounts(Base):
    """Number of examples by outcome."""

    total: int
    """Total number of examples."""
    errored: int
    """Number of examples that could not be tested."""
    failed: int
    """Number of examples that failed a criterion."""
    passed: int
    """Number of examples that passed all criteria."""


@model
class EvalRunPerModelUsageItem(Base):
    """Token usage of one model in a run."""

    model_name: str
    """Name of the model that was used."""
    invocation_count: int
    """Number of calls to the model."""
    prompt_tokens: int
    """Number of tokens in the prompt, including cached tokens."""
    completion_tokens: int
    """Number of generated tokens."""
    total_tokens: int
    """Total number of tokens: input plus output."""
    cached_tokens: int
    """Number of input tokens read from the prompt cache."""

    @property
    def run_model_name(self) -> str:
        """What the official client calls `model_name`."""
        return self.model_name


@model
class EvalRunPerTestingCriteriaResultsItem(Base):
    """Number of passed and failed examples for one criterion."""

    testing_criteria: str
    """Name of the criterion."""
    passed: int
    """Number of examples that passed the criterion."""
    failed: int
    """Number of examples that failed the criterion."""
