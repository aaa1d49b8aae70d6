"""Have a model answer closed questions"""

from collections.abc import Iterable, Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_decisions_request import (
    CreateDecisionsRequestInputItemAssistantDict,
    CreateDecisionsRequestInputItemCustomToolCallDict,
    CreateDecisionsRequestInputItemCustomToolCallOutputDict,
    CreateDecisionsRequestInputItemDeveloperDict,
    CreateDecisionsRequestInputItemFunctionCallDict,
    CreateDecisionsRequestInputItemFunctionCallOutputDict,
    CreateDecisionsRequestInputItemSystemDict,
    CreateDecisionsRequestInputItemUserDict,
    CreateDecisionsRequestPromptCacheOptionsDict,
    CreateDecisionsRequestQuestionsItemChoiceDict,
    CreateDecisionsRequestQuestionsItemPredicateDict,
    CreateDecisionsRequestQuestionsItemScoreDict,
)
from ...models.create_decisions_request import (
    CreateDecisionsRequestInputItemAssistant,
    CreateDecisionsRequestInputItemCustomToolCall,
    CreateDecisionsRequestInputItemCustomToolCallOutput,
    CreateDecisionsRequestInputItemDeveloper,
    CreateDecisionsRequestInputItemFunctionCall,
    CreateDecisionsRequestInputItemFunctionCallOutput,
    CreateDecisionsRequestInputItemSystem,
    CreateDecisionsRequestInputItemUser,
    CreateDecisionsRequestPromptCacheOptions,
    CreateDecisionsRequestQuestionsItemChoice,
    CreateDecisionsRequestQuestionsItemPredicate,
    CreateDecisionsRequestQuestionsItemScore,
)
from ...models.decision import Decision
from ...operation import Operation

OPERATION: Operation

class CreateDecisionsParams(RequestOptions, total=False):
    """The keyword arguments of ``createDecisions``."""

    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    input: Required[
        str
        | Sequence[
            CreateDecisionsRequestInputItemUser
            | CreateDecisionsRequestInputItemUserDict
            | CreateDecisionsRequestInputItemDeveloper
            | CreateDecisionsRequestInputItemDeveloperDict
            | CreateDecisionsRequestInputItemSystem
            | CreateDecisionsRequestInputItemSystemDict
            | CreateDecisionsRequestInputItemAssistant
            | CreateDecisionsRequestInputItemAssistantDict
            | CreateDecisionsRequestInputItemFunctionCall
            | CreateDecisionsRequestInputItemFunctionCallDict
            | CreateDecisionsRequestInputItemFunctionCallOutput
            | CreateDecisionsRequestInputItemFunctionCallOutputDict
            | CreateDecisionsRequestInputItemCustomToolCall
            | CreateDecisionsRequestInputItemCustomToolCallDict
            | CreateDecisionsRequestInputItemCustomToolCallOutput
            | CreateDecisionsRequestInputItemCustomToolCallOutputDict
        ]
    ]
    """What to decide about: text, or messages of a conversation."""
    questions: Required[
        Iterable[
            CreateDecisionsRequestQuestionsItemPredicate
            | CreateDecisionsRequestQuestionsItemPredicateDict
            | CreateDecisionsRequestQuestionsItemChoice
            | CreateDecisionsRequestQuestionsItemChoiceDict
            | CreateDecisionsRequestQuestionsItemScore
            | CreateDecisionsRequestQuestionsItemScoreDict
        ]
    ]
    """Questions to answer, each with yes or no, a choice, or a score."""
    prompt_cache_key: str | Omit | None
    """Requests with the same key are more likely to hit the same prompt cache."""
    prompt_cache_options: (
        CreateDecisionsRequestPromptCacheOptions | CreateDecisionsRequestPromptCacheOptionsDict | Omit | None
    )
    """Prompt caching options."""
    safety_identifier: str | Omit | None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""

def sync(*, client: http.Client, **params: Unpack[CreateDecisionsParams]) -> Decision | None:
    """Send ``POST /decisions``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateDecisionsParams]) -> http.Response[Decision]:
    """Send ``POST /decisions``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateDecisionsParams]) -> Decision | None:
    """Send ``POST /decisions``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateDecisionsParams]) -> http.Response[Decision]:
    """Send ``POST /decisions``, and give the whole response."""
