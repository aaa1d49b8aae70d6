"""Every model, by its name in the specification, and the names by which users know some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_raw.models import *  # noqa: F403
    from openai_raw.models import ChatCompletionRequestMessageInput as ChatCompletionMessageParam
    from openai_raw.models import ChatCompletionResponseMessage as ChatCompletionMessage
    from openai_raw.models import ChatCompletionStreamResponseDelta as ChoiceDelta
    from openai_raw.models import CreateChatCompletionResponse as ChatCompletion
    from openai_raw.models import CreateChatCompletionResponseChoicesItem as Choice
    from openai_raw.models import CreateChatCompletionStreamResponse as ChatCompletionChunk
    from openai_raw.models import CreateChatCompletionStreamResponseChoicesItem as ChunkChoice

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
