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
    """One measurement by an eval."""

    object: Literal["eval.run"]
    """The kind of object: always `eval.run`."""
    id: str
    """Id of the eval run."""
    eval_id: str
    """Id of the eval."""
    status: str
    """State of the run, such as `queued`, `in_progress`, `completed` or `failed`."""
    model: str
    """The model that was used."""
    name: str
    """Name of the eval run."""
    created_at: int
    """When the eval run was created, in Unix seconds."""
    report_url: str
    """Page of the dashboard that shows the results."""
    result_counts: EvalRunResultCounts
    """How many examples passed and failed."""
    per_model_usage: list[EvalRunPerModelUsageItem]
    """Tokens used, by model."""
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem]
    """How many examples passed and failed, by criterion."""
    data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
    """What was tested."""
    metadata: Metadata
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    error: EvalApiError
    """Why a run failed."""

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
    """How many examples passed and failed."""

    total: int
    """All examples."""
    errored: int
    """Examples that could not be tested."""
    failed: int
    """Examples that failed a criterion."""
    passed: int
    """Examples that passed every criterion."""


@model
class EvalRunPerModelUsageItem(Base):
    """Tokens that one model used in a run."""

    model_name: str
    """The model that was asked, or that graded."""
    invocation_count: int
    """How often the model was asked."""
    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""
    completion_tokens: int
    """Tokens that were generated."""
    total_tokens: int
    """Input and output tokens together."""
    cached_tokens: int
    """Input tokens that came from the prompt cache."""

    @property
    def run_model_name(self) -> str:
        """What the official client calls `model_name`."""
        return self.model_name


@model
class EvalRunPerTestingCriteriaResultsItem(Base):
    """How many examples passed and failed one criterion."""

    testing_criteria: str
    """Name of the criterion."""
    passed: int
    """Examples that passed it."""
    failed: int
    """Examples that failed it."""
