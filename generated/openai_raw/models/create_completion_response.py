"""`Completion`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.completion_usage import CompletionUsage


@model
class Completion(Base):
    """Completions of a prompt."""

    id: str
    """Id of the text completion."""
    choices: list[CreateCompletionResponseChoicesItem]
    """The completions."""
    created: int
    """When the text completion was created, in Unix seconds."""
    model: str
    """Name of the model that was used."""
    system_fingerprint: str | None = absent
    """Identifies the server configuration. If it changes, results for the same `seed` can change."""
    object: Literal["text_completion"]
    """Object type: always `text_completion`."""
    usage: CompletionUsage | None = None
    """Token usage of a completion."""

    _nested = {"choices": ["CreateCompletionResponseChoicesItem"], "usage": "CompletionUsage"}
    _tags = {"object": "text_completion"}


@model
class CreateCompletionResponseChoicesItem(Base):
    """One completion."""

    finish_reason: CreateCompletionResponseChoicesItemFinishReason | None
    """Why generation stopped: natural end or stop sequence (`stop`), token limit (`length`), or filter
    (`content_filter`). None before the last chunk of a stream."""
    index: int
    """Position in the list, starting at 0."""
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens; None unless requested."""
    text: str
    """The generated text."""

    _nested = {"logprobs": "CreateCompletionResponseChoicesItemLogprobs"}


CreateCompletionResponseChoicesItemFinishReasonInput: TypeAlias = Literal["stop", "length", "content_filter"]
CreateCompletionResponseChoicesItemFinishReason: TypeAlias = CreateCompletionResponseChoicesItemFinishReasonInput | str
"""Why generation stopped: natural end or stop sequence (`stop`), token limit (`length`), or filter
(`content_filter`). None before the last chunk of a stream."""


@model
class CreateCompletionResponseChoicesItemLogprobs(Base):
    """Log probabilities of the tokens. Each list has one element per token."""

    text_offset: list[int] | None = absent
    """Offset of each token in the text, in characters."""
    token_logprobs: list[float] | None = absent
    """Log probability of each token."""
    tokens: list[str] | None = absent
    """Text of each token."""
    top_logprobs: list[dict[str, float]] | None = absent
    """The most likely tokens at each position, with their log probabilities."""
