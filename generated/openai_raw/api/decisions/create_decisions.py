"""Have a model answer closed questions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_decisions_request_input_item_assistant import CreateDecisionsRequestInputItemAssistant, CreateDecisionsRequestInputItemAssistantDict
    from ...models.create_decisions_request_input_item_custom_tool_call import CreateDecisionsRequestInputItemCustomToolCall, CreateDecisionsRequestInputItemCustomToolCallDict
    from ...models.create_decisions_request_input_item_custom_tool_call_output import CreateDecisionsRequestInputItemCustomToolCallOutput, CreateDecisionsRequestInputItemCustomToolCallOutputDict
    from ...models.create_decisions_request_input_item_developer import CreateDecisionsRequestInputItemDeveloper, CreateDecisionsRequestInputItemDeveloperDict
    from ...models.create_decisions_request_input_item_function_call import CreateDecisionsRequestInputItemFunctionCall, CreateDecisionsRequestInputItemFunctionCallDict
    from ...models.create_decisions_request_input_item_function_call_output import CreateDecisionsRequestInputItemFunctionCallOutput, CreateDecisionsRequestInputItemFunctionCallOutputDict
    from ...models.create_decisions_request_input_item_system import CreateDecisionsRequestInputItemSystem, CreateDecisionsRequestInputItemSystemDict
    from ...models.create_decisions_request_input_item_user import CreateDecisionsRequestInputItemUser, CreateDecisionsRequestInputItemUserDict
    from ...models.create_decisions_request_prompt_cache_options import CreateDecisionsRequestPromptCacheOptions, CreateDecisionsRequestPromptCacheOptionsDict
    from ...models.create_decisions_request_questions_item_choice import CreateDecisionsRequestQuestionsItemChoice, CreateDecisionsRequestQuestionsItemChoiceDict
    from ...models.create_decisions_request_questions_item_predicate import CreateDecisionsRequestQuestionsItemPredicate, CreateDecisionsRequestQuestionsItemPredicateDict
    from ...models.create_decisions_request_questions_item_score import CreateDecisionsRequestQuestionsItemScore, CreateDecisionsRequestQuestionsItemScoreDict
    from ...models.decision import Decision

    class CreateDecisionsParams(RequestOptions, total=False):
        """The keyword arguments of ``createDecisions``."""

        model: Required[str]
        """The model that was used."""
        input: Required[str | Sequence[CreateDecisionsRequestInputItemUser | CreateDecisionsRequestInputItemUserDict | CreateDecisionsRequestInputItemDeveloper | CreateDecisionsRequestInputItemDeveloperDict | CreateDecisionsRequestInputItemSystem | CreateDecisionsRequestInputItemSystemDict | CreateDecisionsRequestInputItemAssistant | CreateDecisionsRequestInputItemAssistantDict | CreateDecisionsRequestInputItemFunctionCall | CreateDecisionsRequestInputItemFunctionCallDict | CreateDecisionsRequestInputItemFunctionCallOutput | CreateDecisionsRequestInputItemFunctionCallOutputDict | CreateDecisionsRequestInputItemCustomToolCall | CreateDecisionsRequestInputItemCustomToolCallDict | CreateDecisionsRequestInputItemCustomToolCallOutput | CreateDecisionsRequestInputItemCustomToolCallOutputDict]]
        """What to decide about: text, or messages of a conversation."""
        questions: Required[Iterable[CreateDecisionsRequestQuestionsItemPredicate | CreateDecisionsRequestQuestionsItemPredicateDict | CreateDecisionsRequestQuestionsItemChoice | CreateDecisionsRequestQuestionsItemChoiceDict | CreateDecisionsRequestQuestionsItemScore | CreateDecisionsRequestQuestionsItemScoreDict]]
        """The questions, each a yes or no, a choice or a score."""
        prompt_cache_key: str | Omit | None
        """Requests with the same key are likelier to hit the same prompt cache."""
        prompt_cache_options: CreateDecisionsRequestPromptCacheOptions | CreateDecisionsRequestPromptCacheOptionsDict | Omit | None
        """How the prompt is cached."""
        safety_identifier: str | Omit | None
        """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
        nobody."""

OPERATION = Operation(
    id="createDecisions",
    method="POST",
    path="/decisions",
    body={'model': 'model', 'input': 'input', 'questions': 'questions', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_options': 'prompt_cache_options', 'safety_identifier': 'safety_identifier'},
    required=('model', 'input', 'questions'),
    bodies=('application/json',),
    result='Decision',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateDecisionsParams]) -> http.Response[Decision]:
    """Send ``POST /decisions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateDecisionsParams]) -> Decision | None:
    """Send ``POST /decisions``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateDecisionsParams]) -> http.Response[Decision]:
    """Send ``POST /decisions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateDecisionsParams]) -> Decision | None:
    """Send ``POST /decisions``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
