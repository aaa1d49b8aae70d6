"""What requests take instead of the models in ``models.tool``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParamDict
from ..dicts.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParamDict
from ..dicts.container_reference_param import ContainerReferenceParamDict
from ..dicts.inline_skill_param import InlineSkillParamDict
from ..dicts.local_environment_param import LocalEnvironmentParamDict
from ..dicts.skill_reference_param import SkillReferenceParamDict
from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from ..models.container_reference_param import ContainerReferenceParam
from ..models.enums import CallableToolAllowedCallerInput, InputFidelityInput, ToolSearchExecutionTypeInput
from ..models.inline_skill_param import InlineSkillParam
from ..models.local_environment_param import LocalEnvironmentParam
from ..models.skill_reference_param import SkillReferenceParam
from ..models.tool import (
    ApproximateLocation,
    AutoCodeInterpreterToolParam,
    ComputerEnvironmentInput,
    ContainerAutoParam,
    ContainerMemoryLimitInput,
    CustomGrammarFormatParam,
    CustomTextFormatParam,
    CustomToolParam,
    FunctionToolParam,
    GrammarSyntax1Input,
    HybridSearchOptions,
    ImageGenActionEnumInput,
    ImageGenToolBackgroundInput,
    ImageGenToolComplexityInput,
    ImageGenToolInputImageMask,
    ImageGenToolModelInput,
    ImageGenToolModerationInput,
    ImageGenToolOutputFormatInput,
    ImageGenToolQualityInput,
    ImageGenToolSizeInput,
    ImageGenToolSvg,
    ImageGenToolSvgReasoning,
    ImageGenToolSvgReasoningEffortInput,
    RankerVersionTypeInput,
    RankingOptions,
    SearchContentTypeInput,
    SearchContextSizeInput,
    WebSearchPreviewToolTypeInput,
    WebSearchToolFilters,
    WebSearchToolSearchContextSizeInput,
    WebSearchToolTypeInput,
)
from ..unions import EmptyModelParamInput, FiltersInput, WebSearchApproximateLocationInput

class CodeInterpreterToolDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Discriminator: always `code_interpreter`."""
    container: Required[str | AutoCodeInterpreterToolParam | AutoCodeInterpreterToolParamDict]
    """Container that runs the code: the id of an existing one, or options for a new one."""
    allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

class ImageGenToolDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Discriminator: always `image_generation`."""
    model: str | ImageGenToolModelInput
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: ImageGenToolQualityInput
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `auto`,
    `xhigh`, `max`. Default: `auto`."""
    size: str | ImageGenToolSizeInput
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: ImageGenToolOutputFormatInput
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int
    """Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`."""
    moderation: ImageGenToolModerationInput
    """Strictness of the content moderation. Values: `auto`, `low`. Default: `auto`."""
    background: ImageGenToolBackgroundInput
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`. Default: `auto`."""
    input_fidelity: InputFidelityInput | None
    """How closely the result matches the input images, especially faces. None lets the model decide. Values:
    `high`, `low`."""
    input_image_mask: ImageGenToolInputImageMask | ImageGenToolInputImageMaskDict
    """Mask of the areas to edit."""
    partial_images: int
    """Number of partial images to stream before the final one, 0 to 3. Default: `0`."""
    action: ImageGenActionEnumInput
    """Whether to create a new image or edit an existing one. Values: `generate`, `edit`, `auto`."""
    complexity: ImageGenToolComplexityInput
    """Level of complexity of the image. Values: `low`, `medium`, `high`."""
    frame_count: int
    """Number of frames of an animation."""
    frame_duration_ms: int
    """Duration of each frame, in milliseconds."""
    svg: ImageGenToolSvg | ImageGenToolSvgDict
    """Options for vector images (SVG)."""

class ImageGenToolSvgDict(TypedDict, total=False):
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: ImageGenToolSvgReasoning | ImageGenToolSvgReasoningDict | None
    """Reasoning options of the model that draws vector images."""

class ImageGenToolSvgReasoningDict(TypedDict, total=False):
    effort: ImageGenToolSvgReasoningEffortInput
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""

class ImageGenToolInputImageMaskDict(TypedDict, total=False):
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str
    """Id of an uploaded file."""

class WebSearchApproximateLocationApproximateDict(TypedDict, total=False):
    type: Literal["approximate"]
    """Discriminator: always `approximate`. Default: `approximate`."""
    country: str | None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None
    """Name of the region or state."""
    city: str | None
    """Name of the city."""
    timezone: str | None
    """IANA time zone, such as `Europe/Paris`."""

class WebSearchToolDict(TypedDict, total=False):
    type: Required[WebSearchToolTypeInput]
    """Type of the web search tool. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool
    """Whether to fetch live pages. If False, only cached pages are searched. Default: `true`."""
    filters: WebSearchToolFilters | WebSearchToolFiltersDict | None
    """Filters for the search results."""
    user_location: WebSearchApproximateLocationInput
    """Approximate location of the user, for local results."""
    search_context_size: WebSearchToolSearchContextSizeInput
    """Amount of search context that the model receives. More uses more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

class WebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    """Allowed domains, including their subdomains."""

FunctionToolDict = TypedDict(
    "FunctionToolDict",
    {
        "type": Required[Literal["function"]],
        "name": Required[str],
        "description": str | None,
        "parameters": Required[Mapping[str, Any] | None],
        "output_schema": Mapping[str, Any] | None,
        "strict": Required[bool | None],
        "defer_loading": bool,
        "allowed_callers": Sequence[CallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

class HybridSearchOptionsDict(TypedDict, total=False):
    embedding_weight: Required[float]
    """Weight of the semantic (embedding) score."""
    text_weight: Required[float]
    """Weight of the keyword (text) score."""

class RankingOptionsDict(TypedDict, total=False):
    ranker: RankerVersionTypeInput
    """Algorithm that ranks the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float
    """Minimum score of results, from 0 (all results) to 1 (only the best)."""
    hybrid_search: HybridSearchOptions | HybridSearchOptionsDict
    """Weights of semantic and keyword search."""

class FileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`. Default: `file_search`."""
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores."""
    max_num_results: int
    """Maximum number of results."""
    ranking_options: RankingOptions | RankingOptionsDict
    """Ranking of the results, and the minimum score."""
    filters: FiltersInput | None
    """Filter on the attributes of files."""

class ComputerToolDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Discriminator: always `computer`. Default: `computer`."""

class ComputerUsePreviewToolDict(TypedDict, total=False):
    type: Required[Literal["computer_use_preview"]]
    """Discriminator: always `computer_use_preview`. Default: `computer_use_preview`."""
    environment: Required[ComputerEnvironmentInput]
    """Type of environment that the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: Required[int]
    """Width of the screen, in pixels."""
    display_height: Required[int]
    """Height of the screen, in pixels."""

class AutoCodeInterpreterToolParamDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    """Discriminator: always `auto`. Default: `auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimitInput | None
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyDisabledParamDict
        | ContainerNetworkPolicyAllowlistParam
        | ContainerNetworkPolicyAllowlistParamDict
    )
    """Network access policy of the container."""

class ProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`. Default: `programmatic_tool_calling`."""

class LocalShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["local_shell"]]
    """Discriminator: always `local_shell`. Default: `local_shell`."""

class ContainerAutoParamDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    """Discriminator: always `container_auto`. Default: `container_auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimitInput | None
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyDisabledParamDict
        | ContainerNetworkPolicyAllowlistParam
        | ContainerNetworkPolicyAllowlistParamDict
    )
    """Network access policy of the container."""
    skills: Sequence[SkillReferenceParam | SkillReferenceParamDict | InlineSkillParam | InlineSkillParamDict]
    """Skills to install in the container. At most 200 items."""

class FunctionShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Discriminator: always `shell`. Default: `shell`."""
    environment: (
        ContainerAutoParam
        | ContainerAutoParamDict
        | LocalEnvironmentParam
        | LocalEnvironmentParamDict
        | ContainerReferenceParam
        | ContainerReferenceParamDict
        | None
    )
    """Environment for the commands: a container hosted by OpenAI, or your machine (None)."""
    allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

class CustomTextFormatParamDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Discriminator: always `text`. Default: `text`."""

class CustomGrammarFormatParamDict(TypedDict, total=False):
    type: Required[Literal["grammar"]]
    """Discriminator: always `grammar`. Default: `grammar`."""
    syntax: Required[GrammarSyntax1Input]
    """Syntax of the grammar. Values: `lark`, `regex`."""
    definition: Required[str]
    """Definition of the grammar."""

CustomToolParamDict = TypedDict(
    "CustomToolParamDict",
    {
        "type": Required[Literal["custom"]],
        "name": Required[str],
        "description": str,
        "format": CustomTextFormatParam
        | CustomTextFormatParamDict
        | CustomGrammarFormatParam
        | CustomGrammarFormatParamDict,
        "defer_loading": bool,
        "allowed_callers": Sequence[CallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

FunctionToolParamDict = TypedDict(
    "FunctionToolParamDict",
    {
        "name": Required[str],
        "description": str | None,
        "parameters": EmptyModelParamInput | None,
        "strict": bool | None,
        "type": Required[Literal["function"]],
        "output_schema": Mapping[str, Any] | None,
        "defer_loading": bool,
        "allowed_callers": Sequence[CallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

class NamespaceToolParamDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    """Discriminator: always `namespace`. Default: `namespace`."""
    name: Required[str]
    """Name the model uses to call the tool or function. Not empty."""
    description: Required[str]
    """What the tool does. The model relies on this to decide when and how to call it."""
    tools: Required[Sequence[FunctionToolParam | FunctionToolParamDict | CustomToolParam | CustomToolParamDict]]
    """Tools the model may call. Not empty."""

class ToolSearchToolParamDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    """Discriminator: always `tool_search`. Default: `tool_search`."""
    execution: ToolSearchExecutionTypeInput
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    description: str | None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: EmptyModelParamInput | None
    """Parameters of the function, as a JSON Schema of type object."""

class ApproximateLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    """Discriminator: always `approximate`. Default: `approximate`."""
    country: str | None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None
    """Name of the region or state."""
    city: str | None
    """Name of the city."""
    timezone: str | None
    """IANA time zone, such as `Europe/Paris`."""

class WebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[WebSearchPreviewToolTypeInput]
    """Type of the web search preview tool. Values: `web_search_preview`, `web_search_preview_2025_03_11`. Default:
    `web_search_preview`."""
    user_location: ApproximateLocation | ApproximateLocationDict | None
    """Approximate location of the user, for local results."""
    search_context_size: SearchContextSizeInput
    """Amount of search context that the model receives. More uses more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: Sequence[SearchContentTypeInput]
    """Types of content to search for: text, images, or both. Values: `text`, `image`."""

class ApplyPatchToolParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Discriminator: always `apply_patch`. Default: `apply_patch`."""
    allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""
