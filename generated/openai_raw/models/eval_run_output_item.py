"""`EvalRunOutputItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.eval_api_error import EvalApiError


@model
class EvalRunOutputItem(Base):
    """What a run found for one example."""

    object: Literal["eval.run.output_item"]
    """The kind of object: always `eval.run.output_item`."""
    id: str
    """Id of the eval run output item, by which the API knows it."""
    run_id: str
    """Id of the run."""
    eval_id: str
    """Id of the eval."""
    created_at: int
    """When the eval run output item was created, in Unix seconds."""
    status: str
    """State of the test of this example."""
    datasource_item_id: int
    """Number of the example in the data."""
    datasource_item: dict[str, Any]
    """Fields of the example."""
    results: list[EvalRunOutputItemResult]
    """What each criterion found."""
    sample: EvalRunOutputItemSample
    """What the model was asked, and what it answered."""

    _nested = {"results": ["EvalRunOutputItemResult"], "sample": "EvalRunOutputItemSample"}
    _tags = {"object": "eval.run.output_item"}


@model
class EvalRunOutputItemSample(Base):
    """What the model was asked, and what it answered."""

    input: list[EvalRunOutputItemSampleInputItem]
    """Messages that the model got."""
    output: list[EvalRunOutputItemSampleOutputItem]
    """Messages that the model gave."""
    finish_reason: str
    """Why the model stopped, such as `stop` or `length`."""
    model: str
    """The model that was used."""
    usage: EvalRunOutputItemSampleUsage
    """Tokens that the answer used."""
    error: EvalApiError
    """Why a run failed."""
    temperature: float
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_completion_tokens: int
    """The most tokens that the run may generate over all its turns; past that it ends as `incomplete`."""
    top_p: float
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    seed: int
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it."""

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
    """Who speaks."""
    content: str
    """The text of the message."""


@model
class EvalRunOutputItemSampleOutputItem(Base):
    """A message."""

    role: str | None = absent
    """Who speaks."""
    content: str | None = absent
    """The text of the message."""


@model
class EvalRunOutputItemSampleUsage(Base):
    """Tokens that the answer used."""

    total_tokens: int
    """Input and output tokens together."""
    completion_tokens: int
    """Tokens that were generated."""
    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""
    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@model
class EvalRunOutputItemResult(Base):
    """What one criterion found."""

    name: str
    """Name of the eval run output."""
    type: str | None = absent
    """Which kind of grader tested."""
    score: float
    """How well it fits, more is better."""
    passed: bool
    """Whether the answer passed."""
    sample: dict[str, Any] | None = None
    """What the grading model was asked and answered; None without one."""
