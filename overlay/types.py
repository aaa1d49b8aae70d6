"""Every model, by its name in the specification, and the names by which users know some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_raw import models as _models
    from openai_raw.models import *  # noqa: F403

    ChatCompletion = _models.CreateChatCompletionResponse
    ChatCompletionChunk = _models.CreateChatCompletionStreamResponse
    ChatCompletionMessage = _models.ChatCompletionResponseMessage
    ChatCompletionMessageParam = _models.ChatCompletionRequestMessageInput
    Choice = _models.CreateChatCompletionResponseChoicesItem
    ChoiceDelta = _models.ChatCompletionStreamResponseDelta
    ChunkChoice = _models.CreateChatCompletionStreamResponseChoicesItem

_KNOWN_AS = {
    "ChatCompletion": "CreateChatCompletionResponse",
    "ChatCompletionChunk": "CreateChatCompletionStreamResponse",
    "ChatCompletionMessage": "ChatCompletionResponseMessage",
    "ChatCompletionMessageParam": "ChatCompletionRequestMessageInput",
    "Choice": "CreateChatCompletionResponseChoicesItem",
    "ChoiceDelta": "ChatCompletionStreamResponseDelta",
    "ChunkChoice": "CreateChatCompletionStreamResponseChoicesItem",
}


def __getattr__(name: str) -> Any:
    from openai_raw import models

    found = getattr(models, _KNOWN_AS.get(name, name))
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    from openai_raw.models import MODULES

    return sorted([*_KNOWN_AS, *MODULES])
