"""Every model, by its name in the specification, and the names by which users know some of them.

What a request takes has three names: `ChatCompletionRequestUserMessage` is the model, with `Dict` at its end the typed
dict, and unions end in `Input`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_raw import models as _models
    from openai_raw.models import *  # noqa: F403

    ChatCompletion = _models.CreateChatCompletionResponse
    ChatCompletionAssistantMessageParam = _models.ChatCompletionRequestAssistantMessageDict
    ChatCompletionChunk = _models.CreateChatCompletionStreamResponse
    ChatCompletionContentPartImageParam = _models.ChatCompletionRequestMessageContentPartImageDict
    ChatCompletionContentPartTextParam = _models.ChatCompletionRequestMessageContentPartTextDict
    ChatCompletionDeveloperMessageParam = _models.ChatCompletionRequestDeveloperMessageDict
    ChatCompletionFunctionToolParam = _models.ChatCompletionToolDict
    ChatCompletionMessage = _models.ChatCompletionResponseMessage
    ChatCompletionMessageParam = _models.ChatCompletionRequestMessageInput
    ChatCompletionSystemMessageParam = _models.ChatCompletionRequestSystemMessageDict
    ChatCompletionToolMessageParam = _models.ChatCompletionRequestToolMessageDict
    ChatCompletionToolParam = _models.ChatCompletionToolDict
    ChatCompletionUserMessageParam = _models.ChatCompletionRequestUserMessageDict
    Choice = _models.CreateChatCompletionResponseChoicesItem
    ChoiceDelta = _models.ChatCompletionStreamResponseDelta
    ChunkChoice = _models.CreateChatCompletionStreamResponseChoicesItem
    Completion = _models.CreateCompletionResponse
    FileObject = _models.OpenAIFile
    VectorStore = _models.VectorStoreObject

_KNOWN_AS = {
    "ChatCompletion": "CreateChatCompletionResponse",
    "ChatCompletionAssistantMessageParam": "ChatCompletionRequestAssistantMessageDict",
    "ChatCompletionChunk": "CreateChatCompletionStreamResponse",
    "ChatCompletionContentPartImageParam": "ChatCompletionRequestMessageContentPartImageDict",
    "ChatCompletionContentPartTextParam": "ChatCompletionRequestMessageContentPartTextDict",
    "ChatCompletionDeveloperMessageParam": "ChatCompletionRequestDeveloperMessageDict",
    "ChatCompletionFunctionToolParam": "ChatCompletionToolDict",
    "ChatCompletionMessage": "ChatCompletionResponseMessage",
    "ChatCompletionMessageParam": "ChatCompletionRequestMessageInput",
    "ChatCompletionSystemMessageParam": "ChatCompletionRequestSystemMessageDict",
    "ChatCompletionToolMessageParam": "ChatCompletionRequestToolMessageDict",
    "ChatCompletionToolParam": "ChatCompletionToolDict",
    "ChatCompletionUserMessageParam": "ChatCompletionRequestUserMessageDict",
    "Choice": "CreateChatCompletionResponseChoicesItem",
    "ChoiceDelta": "ChatCompletionStreamResponseDelta",
    "ChunkChoice": "CreateChatCompletionStreamResponseChoicesItem",
    "Completion": "CreateCompletionResponse",
    "FileObject": "OpenAIFile",
    "VectorStore": "VectorStoreObject",
}


def __getattr__(name: str) -> Any:
    from openai_raw import models

    found = getattr(models, _KNOWN_AS.get(name, name))
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    from openai_raw.models import MODULES

    return sorted([*_KNOWN_AS, *MODULES])
