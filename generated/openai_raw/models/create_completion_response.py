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
    """The model that was used."""
    system_fingerprint: str | None = absent
    """Identifies the server's configuration: if it changes, the same `seed` may give other results."""
    object: Literal["text_completion"]
    """The kind of object: always `text_completion`."""
    usage: CompletionUsage | None = None
    """How many tokens a request and its answer took."""

    _nested = {"choices": ["CreateCompletionResponseChoicesItem"], "usage": "CompletionUsage"}
    _tags = {"object": "text_completion"}


@model
class CreateCompletionResponseChoicesItem(Base):
    """One completion."""

    finish_reason: CreateCompletionResponseChoicesItemFinishReason | None
    """Why it ends: by itself or at a stop sequence (`stop`), at the limit (`length`), or because of a filter
    (`content_filter`); None before the last chunk of a stream."""
    index: int
    """Position in its list, counted from 0."""
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens; None unless asked for."""
    text: str
    """The completed text."""

    _nested = {"logprobs": "CreateCompletionResponseChoicesItemLogprobs"}


CreateCompletionResponseChoicesItemFinishReasonInput: TypeAlias = Literal["stop", "length", "content_filter"]
CreateCompletionResponseChoicesItemFinishReason: TypeAlias = CreateCompletionResponseChoicesItemFinishReasonInput | str


@model
class CreateCompletionResponseChoicesItemLogprobs(Base):
    """Log probabilities of the tokens; the lists have one element per token."""

    text_offset: list[int] | None = absent
    """Where in the text each token begins, in characters."""
    token_logprobs: list[float] | None = absent
    """Log probability of each token."""
    tokens: list[str] | None = absent
    """The tokens, as text."""
    top_logprobs: list[dict[str, float]] | None = absent
    """The likeliest tokens at each place, with their log probabilities."""
