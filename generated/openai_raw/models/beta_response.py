from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_moderation import BetaModeration
    from ..models.beta_prompt_cache_options import BetaPromptCacheOptions
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_access_programs import BetaResponseAccessPrograms
    from ..models.beta_response_conversation import BetaResponseConversation
    from ..models.beta_response_image import BetaResponseImage
    from ..models.beta_response_incomplete_details import BetaResponseIncompleteDetails
    from ..models.beta_response_input_transformations_item import BetaResponseInputTransformationsItem
    from ..models.beta_response_prompt_cache_diagnostics_cache_hit import BetaResponsePromptCacheDiagnosticsCacheHit
    from ..models.beta_response_prompt_cache_diagnostics_cache_miss import BetaResponsePromptCacheDiagnosticsCacheMiss
    from ..models.beta_response_prompt_cache_diagnostics_comparison_response_not_found import BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound
    from ..models.beta_response_prompt_cache_diagnostics_unavailable import BetaResponsePromptCacheDiagnosticsUnavailable
    from ..models.beta_response_prompt_cache_retention import BetaResponsePromptCacheRetention
    from ..models.beta_response_status import BetaResponseStatus
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..models.beta_response_tool_usage import BetaResponseToolUsage
    from ..models.beta_response_truncation import BetaResponseTruncation
    from ..models.beta_response_usage import BetaResponseUsage
    from ..unions import BetaInputItem, BetaMetadata, BetaModelIdsResponses, BetaOutputItem, BetaPrompt, BetaResponseError, BetaServiceTierResponses, BetaToolChoiceParam, BetaToolsArray


@model
class BetaResponse(Base):
    """What a model answered, with the settings it answered under."""

    metadata: BetaMetadata = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
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
    prompt_cache_retention: BetaResponsePromptCacheRetention | None = None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    previous_response_id: str | None = None
    """Id of the response that this one continues; its input and output become part of the context."""
    model: BetaModelIdsResponses | None = absent
    """The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Run in the background: the answer comes at once, in status `queued`, and is polled for."""
    max_tool_calls: int | None = None
    """The most calls of built-in tools in one response; further ones are ignored."""
    text: BetaResponseTextParam | None = absent
    """Format and length of the text in the answer."""
    tools: BetaToolsArray | None = absent
    """The tools that the model could call."""
    tool_choice: BetaToolChoiceParam | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    prompt: BetaPrompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    service_tier: BetaServiceTierResponses = None
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`,
    `ultrafast`."""
    truncation: BetaResponseTruncation | None = None
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    id: str
    """Id of the response."""
    object: Literal['response']
    """The kind of object: always `response`."""
    status: BetaResponseStatus | None = absent
    """State of the response. Values: `completed`, `failed`, `in_progress`, `cancelled`, `queued`, `incomplete`."""
    created_at: float
    """When the response was created, in Unix seconds."""
    completed_at: float | None = None
    """When the response was completed, in Unix seconds; None if that has not happened."""
    error: BetaResponseError
    """What went wrong; None if nothing did."""
    incomplete_details: BetaResponseIncompleteDetails | None
    """Why the response ended early; None if it did not."""
    output: list[BetaOutputItem]
    """What the model made, in order: messages, reasoning, tool calls. Do not expect a message to be first."""
    reasoning: BetaReasoning | None = None
    """How the model reasons; only for models that do."""
    instructions: str | list[BetaInputItem] | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    if TYPE_CHECKING:
        output_text: str = absent
        """All text of `output` joined together; not sent by the API itself."""
    else:
        output_text: str | None = None
    usage: BetaResponseUsage | None = None
    """The tokens that were used; None while they are not known."""
    prompt_cache_options: BetaPromptCacheOptions | None = absent
    """How prompts are cached."""
    moderation: BetaModeration | None = None
    """Whether and how input and output are moderated."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    conversation: BetaResponseConversation | None = None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included."""
    access_programs: BetaResponseAccessPrograms | None = None
    """Programs of restricted access under which the request ran."""
    image: BetaResponseImage | None = None
    """How images in the context were treated."""
    input_transformations: list[BetaResponseInputTransformationsItem] | None = None
    """What the API changed in the input before the model saw it."""
    prompt_cache_diagnostics: BetaResponsePromptCacheDiagnosticsCacheMiss | BetaResponsePromptCacheDiagnosticsCacheHit | BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound | BetaResponsePromptCacheDiagnosticsUnavailable | None = None
    """Why the prompt was found in the cache or not, compared with another response; only where that was asked for."""
    tool_usage: BetaResponseToolUsage | None = None
    """What hosted tools used."""

    _nested = {'text': 'BetaResponseTextParam', 'tools': 'BetaToolsArray', 'tool_choice': 'BetaToolChoiceParam', 'prompt': 'BetaPrompt', 'error': 'BetaResponseError', 'incomplete_details': 'BetaResponseIncompleteDetails', 'output': ['BetaOutputItem'], 'reasoning': 'BetaReasoning', 'instructions': ['BetaInputItem'], 'usage': 'BetaResponseUsage', 'prompt_cache_options': 'BetaPromptCacheOptions', 'moderation': 'BetaModeration', 'conversation': 'BetaResponseConversation', 'access_programs': 'BetaResponseAccessPrograms', 'image': 'BetaResponseImage', 'input_transformations': ['BetaResponseInputTransformationsItem'], 'prompt_cache_diagnostics': ('type', {'cache_miss': 'BetaResponsePromptCacheDiagnosticsCacheMiss', 'cache_hit': 'BetaResponsePromptCacheDiagnosticsCacheHit', 'comparison_response_not_found': 'BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound', 'unavailable': 'BetaResponsePromptCacheDiagnosticsUnavailable'}), 'tool_usage': 'BetaResponseToolUsage'}
    _tags = {'object': 'response'}
