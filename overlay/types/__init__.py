"""Every model, by the name that users know it by or its name in the specification.

What a request takes has three names: `ChatCompletionRequestUserMessage` is the model, with `Dict` at its end the typed
dict, and unions end in `Input`. The packages below offer what those of `openai.types` offer:
``from overlay.types.responses import ResponseInputItemParam``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._offer import offered
from ._top import DEFINED, FOLDERS, NAMES

if TYPE_CHECKING:
    from openai_raw import models as _models

    from ._top import *  # noqa: F403
    from openai_raw.models import *  # noqa: F403  # isort: skip  # a model goes before a name of the official client

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

    if name.startswith("__"):  # of the module itself: what it has not, its models do not have for it
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        found = getattr(models, _KNOWN_AS.get(name, name))
    except AttributeError:
        found = _offered(name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    from openai_raw.models import ALIASES, MODULES

    return sorted({*_KNOWN_AS, *MODULES, *ALIASES, *_names()})


_offered, _names = offered(__name__, NAMES, DEFINED, FOLDERS)
