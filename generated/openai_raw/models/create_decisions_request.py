from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_decisions_request_input_item_assistant import CreateDecisionsRequestInputItemAssistant
    from ..models.create_decisions_request_input_item_custom_tool_call import CreateDecisionsRequestInputItemCustomToolCall
    from ..models.create_decisions_request_input_item_custom_tool_call_output import CreateDecisionsRequestInputItemCustomToolCallOutput
    from ..models.create_decisions_request_input_item_developer import CreateDecisionsRequestInputItemDeveloper
    from ..models.create_decisions_request_input_item_function_call import CreateDecisionsRequestInputItemFunctionCall
    from ..models.create_decisions_request_input_item_function_call_output import CreateDecisionsRequestInputItemFunctionCallOutput
    from ..models.create_decisions_request_input_item_system import CreateDecisionsRequestInputItemSystem
    from ..models.create_decisions_request_input_item_user import CreateDecisionsRequestInputItemUser
    from ..models.create_decisions_request_prompt_cache_options import CreateDecisionsRequestPromptCacheOptions
    from ..models.create_decisions_request_questions_item_choice import CreateDecisionsRequestQuestionsItemChoice
    from ..models.create_decisions_request_questions_item_predicate import CreateDecisionsRequestQuestionsItemPredicate
    from ..models.create_decisions_request_questions_item_score import CreateDecisionsRequestQuestionsItemScore


@model
class CreateDecisionsRequest(Base):
    """The body of `POST /decisions`."""

    model: str
    """The model that was used."""
    input: str | list[CreateDecisionsRequestInputItemUser | CreateDecisionsRequestInputItemDeveloper | CreateDecisionsRequestInputItemSystem | CreateDecisionsRequestInputItemAssistant | CreateDecisionsRequestInputItemFunctionCall | CreateDecisionsRequestInputItemFunctionCallOutput | CreateDecisionsRequestInputItemCustomToolCall | CreateDecisionsRequestInputItemCustomToolCallOutput]
    """What to decide about: text, or messages of a conversation."""
    questions: list[CreateDecisionsRequestQuestionsItemPredicate | CreateDecisionsRequestQuestionsItemChoice | CreateDecisionsRequestQuestionsItemScore]
    """The questions, each a yes or no, a choice or a score."""
    prompt_cache_key: str | None = None
    """Requests with the same key are likelier to hit the same prompt cache."""
    prompt_cache_options: CreateDecisionsRequestPromptCacheOptions | None = None
    """How the prompt is cached."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""

    _nested = {'input': [('type', {'message': ['CreateDecisionsRequestInputItemUser', 'CreateDecisionsRequestInputItemDeveloper', 'CreateDecisionsRequestInputItemSystem', 'CreateDecisionsRequestInputItemAssistant'], 'function_call': 'CreateDecisionsRequestInputItemFunctionCall', 'function_call_output': 'CreateDecisionsRequestInputItemFunctionCallOutput', 'custom_tool_call': 'CreateDecisionsRequestInputItemCustomToolCall', 'custom_tool_call_output': 'CreateDecisionsRequestInputItemCustomToolCallOutput'})], 'questions': [('type', {'predicate': 'CreateDecisionsRequestQuestionsItemPredicate', 'choice': 'CreateDecisionsRequestQuestionsItemChoice', 'score': 'CreateDecisionsRequestQuestionsItemScore'})], 'prompt_cache_options': 'CreateDecisionsRequestPromptCacheOptions'}
