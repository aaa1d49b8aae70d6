"""`EvalRunOutputItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.eval_api_error import EvalApiError


@model
class EvalRunOutputItem(Base):
    """The result of a run for one example."""

    object: Literal["eval.run.output_item"]
    """Object type: always `eval.run.output_item`."""
    id: str
    """Unique id of the eval run output item."""
    run_id: str
    """Id of the run."""
    eval_id: str
    """Id of the eval."""
    created_at: int
    """When the eval run output item was created, in Unix seconds."""
    status: str
    """Status of the test of this example."""
    datasource_item_id: int
    """Index of the example in the data."""
    datasource_item: dict[str, Any]
    """Fields of the example."""
    results: list[EvalRunOutputItemResult]
    """Result of each criterion."""
    sample: EvalRunOutputItemSample
    """Input and output of the model."""

    _nested = {"results": ["EvalRunOutputItemResult"], "sample": "EvalRunOutputItemSample"}
    _tags = {"object": "eval.run.output_item"}


@model
class EvalRunOutputItemSample(Base):
    """Input and output of the model."""

    input: list[EvalRunOutputItemSampleInputItem]
    """Input messages."""
    output: list[EvalRunOutputItemSampleOutputItem]
    """Output messages."""
    finish_reason: str
    """Why the model stopped, such as `stop` or `length`."""
    model: str
    """Name of the model that was used."""
    usage: EvalRunOutputItemSampleUsage
    """Token usage of the answer."""
    error: EvalApiError | None
    """The error that made the run fail."""
    temperature: float
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    max_completion_tokens: int
    """Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`."""
    top_p: float
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    seed: int
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result."""

    _nested = {
        "input": ["EvalRunOutputItemSampleInputItem"],
        "output": ["EvalRunOutputItemSampleOutputItem"],
        "usage": "EvalRunOutputItemSampleUsage",
        "error": "EvalApiError",
    }


@model
class EvalRunOutputItemSampleInputItem(Base):
    """A message."""

    role: str
    """Role of the author."""
    content: str
    """The text of the message."""


@model
class EvalRunOutputItemSampleOutputItem(Base):
    """A message."""

    role: str | None = absent
    """Role of the author."""
    content: str | None = absent
    """The text of the message."""


@model
class EvalRunOutputItemSampleUsage(Base):
    """Token usage of the answer."""

    total_tokens: int
    """Total number of tokens: input plus output."""
    completion_tokens: int
    """Number of generated tokens."""
    prompt_tokens: int
    """Number of tokens in the prompt, including cached tokens."""
    cached_tokens: int
    """Number of input tokens read from the prompt cache."""


@model
class EvalRunOutputItemResult(Base):
    """Result of one criterion."""

    name: str
    """Name of the eval run output."""
    type: str | None = absent
    """Type of the grader."""
    score: float
    """Relevance score; higher is better."""
    passed: bool
    """Whether the answer passed."""
    sample: dict[str, Any] | None = None
    """Input and output of the grading model; None if no model was used."""
