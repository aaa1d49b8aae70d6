"""Every model, by the name that users know it by or its name in the specification.

What a request takes has three names: `ChatCompletionRequestUserMessage` is the model, with `Dict` at its end the typed
dict, and unions end in `Input`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_raw import models as _models
    from openai_raw.models import *  # noqa: F403

    ChatCompletionAssistantMessageParam = _models.ChatCompletionRequestAssistantMessageDict
    ChatCompletionContentPartImageParam = _models.ChatCompletionRequestMessageContentPartImageDict
    ChatCompletionContentPartTextParam = _models.ChatCompletionRequestMessageContentPartTextDict
    ChatCompletionDeveloperMessageParam = _models.ChatCompletionRequestDeveloperMessageDict
    ChatCompletionFunctionToolParam = _models.ChatCompletionToolDict
    ChatCompletionMessageParam = _models.ChatCompletionRequestMessageInput
    ChatCompletionSystemMessageParam = _models.ChatCompletionRequestSystemMessageDict
    ChatCompletionToolMessageParam = _models.ChatCompletionRequestToolMessageDict
    ChatCompletionToolParam = _models.ChatCompletionToolDict
    ChatCompletionUserMessageParam = _models.ChatCompletionRequestUserMessageDict

_KNOWN_AS = {
    "ChatCompletionAssistantMessageParam": "ChatCompletionRequestAssistantMessageDict",
    "ChatCompletionContentPartImageParam": "ChatCompletionRequestMessageContentPartImageDict",
    "ChatCompletionContentPartTextParam": "ChatCompletionRequestMessageContentPartTextDict",
    "ChatCompletionDeveloperMessageParam": "ChatCompletionRequestDeveloperMessageDict",
    "ChatCompletionFunctionToolParam": "ChatCompletionToolDict",
    "ChatCompletionMessageParam": "ChatCompletionRequestMessageInput",
    "ChatCompletionSystemMessageParam": "ChatCompletionRequestSystemMessageDict",
    "ChatCompletionToolMessageParam": "ChatCompletionRequestToolMessageDict",
    "ChatCompletionToolParam": "ChatCompletionToolDict",
    "ChatCompletionUserMessageParam": "ChatCompletionRequestUserMessageDict",
}


def __getattr__(name: str) -> Any:
    from openai_raw import models

    found = getattr(models, _KNOWN_AS.get(name, name))
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    from openai_raw.models import ALIASES, MODULES

    return sorted([*_KNOWN_AS, *MODULES, *ALIASES])
