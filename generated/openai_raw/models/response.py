from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.moderation import Moderation
    from ..models.prompt_cache_options import PromptCacheOptions
    from ..models.reasoning import Reasoning
    from ..models.response_access_programs import ResponseAccessPrograms
    from ..models.response_conversation import ResponseConversation
    from ..models.response_image import ResponseImage
    from ..models.response_incomplete_details import ResponseIncompleteDetails
    from ..models.response_input_transformations_item import ResponseInputTransformationsItem
    from ..models.response_prompt_cache_diagnostics_cache_hit import ResponsePromptCacheDiagnosticsCacheHit
    from ..models.response_prompt_cache_diagnostics_cache_miss import ResponsePromptCacheDiagnosticsCacheMiss
    from ..models.response_prompt_cache_diagnostics_comparison_response_not_found import ResponsePromptCacheDiagnosticsComparisonResponseNotFound
    from ..models.response_prompt_cache_diagnostics_unavailable import ResponsePromptCacheDiagnosticsUnavailable
    from ..models.response_prompt_cache_retention import ResponsePromptCacheRetention
    from ..models.response_status import ResponseStatus
    from ..models.response_text_param import ResponseTextParam
    from ..models.response_tool_usage import ResponseToolUsage
    from ..models.response_truncation import ResponseTruncation
    from ..models.response_usage import ResponseUsage
    from ..unions import InputItem, Metadata, ModelIdsResponses, OutputItem, Prompt, ResponseError, ServiceTierResponses, ToolChoiceParam, ToolsArray


@model
class Response(Base):
    """What a model answered, with the settings it answered under."""

    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    user: str | None = None
    """The id of your end user, as the request gave it. Deprecated by OpenAI."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody. At most 64 characters."""
    prompt_cache_key: str | None = None
    """Requests with the same key are likelier to hit the same prompt cache."""
    prompt_cache_retention: ResponsePromptCacheRetention | None = None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    previous_response_id: str | None = None
    """Id of the response that this one continues; its input and output become part of the context."""
    model: ModelIdsResponses | None = absent
    """The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Run in the background: the answer comes at once, in status `queued`, and is polled for."""
    max_tool_calls: int | None = None
    """The most calls of built-in tools in one response; further ones are ignored."""
    text: ResponseTextParam | None = absent
    """Format and length of the text in the answer."""
    tools: ToolsArray | None = absent
    """The tools that the model could call."""
    tool_choice: ToolChoiceParam | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    service_tier: ServiceTierResponses = None
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`,
    `ultrafast`."""
    truncation: ResponseTruncation | None = None
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    id: str
    """Id of the response."""
    object: Literal['response']
    """The kind of object: always `response`."""
    status: ResponseStatus | None = absent
    """State of the response. Values: `completed`, `failed`, `in_progress`, `cancelled`, `queued`, `incomplete`."""
    created_at: float
    """When the response was created, in Unix seconds."""
    completed_at: float | None = None
    """When the response was completed, in Unix seconds; None if that has not happened."""
    error: ResponseError
    """What went wrong; None if nothing did."""
    incomplete_details: ResponseIncompleteDetails | None
    """Why a response stopped early."""
    output: list[OutputItem]
    """What the model made, in order: messages, reasoning, tool calls. Do not expect a message to be first."""
    reasoning: Reasoning | None = None
    """How the model reasons; only for models that do."""
    instructions: str | list[InputItem] | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    if TYPE_CHECKING:
        output_text: str = absent
        """All text of `output` joined together; not sent by the API itself."""
    else:
        output_text: str | None = None
    usage: ResponseUsage | None = None
    """Tokens that a response used, by which it is billed."""
    prompt_cache_options: PromptCacheOptions | None = absent
    """How the prompt cache was used."""
    moderation: Moderation | None = None
    """What moderation found in a response's input and output."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    conversation: ResponseConversation | None = None
    """The conversation that a response belongs to."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included."""
    access_programs: ResponseAccessPrograms | None = None
    """Programs of restricted access under which the request ran."""
    image: ResponseImage | None = None
    """How images in the context were treated."""
    input_transformations: list[ResponseInputTransformationsItem] | None = None
    """What the API changed in the input before the model saw it."""
    prompt_cache_diagnostics: ResponsePromptCacheDiagnosticsCacheMiss | ResponsePromptCacheDiagnosticsCacheHit | ResponsePromptCacheDiagnosticsComparisonResponseNotFound | ResponsePromptCacheDiagnosticsUnavailable | None = None
    """Why the prompt was found in the cache or not, compared with another response; only where that was asked for."""
    tool_usage: ResponseToolUsage | None = None
    """What hosted tools used."""

    _nested = {'text': 'ResponseTextParam', 'tools': 'ToolsArray', 'tool_choice': 'ToolChoiceParam', 'prompt': 'Prompt', 'error': 'ResponseError', 'incomplete_details': 'ResponseIncompleteDetails', 'output': ['OutputItem'], 'reasoning': 'Reasoning', 'instructions': ['InputItem'], 'usage': 'ResponseUsage', 'prompt_cache_options': 'PromptCacheOptions', 'moderation': 'Moderation', 'conversation': 'ResponseConversation', 'access_programs': 'ResponseAccessPrograms', 'image': 'ResponseImage', 'input_transformations': ['ResponseInputTransformationsItem'], 'prompt_cache_diagnostics': ('type', {'cache_miss': 'ResponsePromptCacheDiagnosticsCacheMiss', 'cache_hit': 'ResponsePromptCacheDiagnosticsCacheHit', 'comparison_response_not_found': 'ResponsePromptCacheDiagnosticsComparisonResponseNotFound', 'unavailable': 'ResponsePromptCacheDiagnosticsUnavailable'}), 'tool_usage': 'ResponseToolUsage'}
    _tags = {'object': 'response'}
