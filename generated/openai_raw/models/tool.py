"""What only `Tool` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
    from ..models.container_reference_param import ContainerReferenceParam
    from ..models.enums import CallableToolAllowedCaller, InputFidelity, ToolSearchExecutionType
    from ..models.inline_skill_param import InlineSkillParam
    from ..models.local_environment_param import LocalEnvironmentParam
    from ..models.skill_reference_param import SkillReferenceParam
    from ..unions import EmptyModelParam, Filters, WebSearchApproximateLocation


@model
class CodeInterpreterTool(Base):
    """Lets the model run Python code in a container."""

    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""
    container: str | AutoCodeInterpreterToolParam
    """Container that runs the code: the id of an existing one, or options for a new one."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

    _nested = {"container": "AutoCodeInterpreterToolParam"}
    _tags = {"type": "code_interpreter"}


@model
class ImageGenTool(Base):
    """Lets the model generate and edit images."""

    type: Literal["image_generation"]
    """Discriminator: always `image_generation`."""
    model: str | ImageGenToolModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: ImageGenToolQuality | None = absent
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `auto`,
    `xhigh`, `max`. Default: `auto`."""
    size: str | ImageGenToolSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: ImageGenToolOutputFormat | None = absent
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int | None = absent
    """Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`."""
    moderation: ImageGenToolModeration | None = absent
    """Strictness of the content moderation. Values: `auto`, `low`. Default: `auto`."""
    background: ImageGenToolBackground | None = absent
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`. Default: `auto`."""
    input_fidelity: InputFidelity | None = None
    """How closely the result matches the input images, especially faces. None lets the model decide. Values:
    `high`, `low`."""
    input_image_mask: ImageGenToolInputImageMask | None = absent
    """Mask of the areas to edit."""
    partial_images: int | None = absent
    """Number of partial images to stream before the final one, 0 to 3. Default: `0`."""
    action: ImageGenActionEnum | None = absent
    """Whether to create a new image or edit an existing one. Values: `generate`, `edit`, `auto`."""
    complexity: ImageGenToolComplexity | None = absent
    """Level of complexity of the image. Values: `low`, `medium`, `high`."""
    frame_count: int | None = absent
    """Number of frames of an animation."""
    frame_duration_ms: int | None = absent
    """Duration of each frame, in milliseconds."""
    svg: ImageGenToolSvg | None = absent
    """Options for vector images (SVG)."""

    _nested = {"input_image_mask": "ImageGenToolInputImageMask", "svg": "ImageGenToolSvg"}
    _tags = {"type": "image_generation"}


ImageGenToolComplexityInput: TypeAlias = Literal["low", "medium", "high"]
ImageGenToolComplexity: TypeAlias = ImageGenToolComplexityInput | str
"""Level of complexity of the image."""


@model
class ImageGenToolSvg(Base):
    """Options for vector images (SVG)."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: ImageGenToolSvgReasoning | None = None
    """Reasoning options of the model that draws vector images."""

    _nested = {"reasoning": "ImageGenToolSvgReasoning"}


@model
class ImageGenToolSvgReasoning(Base):
    """Reasoning options of the model that draws vector images."""

    effort: ImageGenToolSvgReasoningEffort | None = absent
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


ImageGenToolSvgReasoningEffortInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
ImageGenToolSvgReasoningEffort: TypeAlias = ImageGenToolSvgReasoningEffortInput | str
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""

ImageGenToolModelInput: TypeAlias = Literal[
    "gpt-image-1",
    "gpt-image-1-mini",
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "chatgpt-image-latest",
]
ImageGenToolModel: TypeAlias = ImageGenToolModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

ImageGenToolQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageGenToolQuality: TypeAlias = ImageGenToolQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

ImageGenToolSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageGenToolSize: TypeAlias = ImageGenToolSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

ImageGenToolOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
ImageGenToolOutputFormat: TypeAlias = ImageGenToolOutputFormatInput | str
"""File format of the image."""

ImageGenToolModerationInput: TypeAlias = Literal["auto", "low"]
ImageGenToolModeration: TypeAlias = ImageGenToolModerationInput | str
"""Strictness of the content moderation."""

ImageGenToolBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageGenToolBackground: TypeAlias = ImageGenToolBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""


@model
class ImageGenToolInputImageMask(Base):
    """A mask whose transparent areas mark what to edit. Pass a file id or a URL."""

    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None = absent
    """Id of an uploaded file."""


@model
class WebSearchApproximateLocationApproximate(Base):
    """Approximate location of the user."""

    type: Literal["approximate"] | None = absent
    """Discriminator: always `approximate`. Default: `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """IANA time zone, such as `Europe/Paris`."""

    _tags = {"type": "approximate"}


@model
class WebSearchTool(Base):
    """Lets the model search the web."""

    type: WebSearchToolType
    """Type of the web search tool. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool | None = absent
    """Whether to fetch live pages. If False, only cached pages are searched. Default: `true`."""
    filters: WebSearchToolFilters | None = None
    """Filters for the search results."""
    user_location: WebSearchApproximateLocation = None
    """Approximate location of the user, for local results."""
    search_context_size: WebSearchToolSearchContextSize | None = absent
    """Amount of search context that the model receives. More uses more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

    _nested = {"filters": "WebSearchToolFilters", "user_location": "WebSearchApproximateLocation"}
    _tags = {"type": ("web_search", "web_search_2025_08_26")}


WebSearchToolTypeInput: TypeAlias = Literal["web_search", "web_search_2025_08_26"]
WebSearchToolType: TypeAlias = WebSearchToolTypeInput | str
"""Type of the web search tool."""


@model
class WebSearchToolFilters(Base):
    """Filters for the search results."""

    allowed_domains: list[str] | None = None
    """Allowed domains, including their subdomains."""


WebSearchToolSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
WebSearchToolSearchContextSize: TypeAlias = WebSearchToolSearchContextSizeInput | str
"""Amount of search context that the model receives. More uses more tokens."""


@model
class FunctionTool(Base):
    """A function of your application that the model may call."""

    type: Literal["function"]
    """Discriminator: always `function`. Default: `function`."""
    name: str
    """Name the model uses to call the tool or function."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: dict[str, Any] | None
    """Parameters of the function, as a JSON Schema of type object."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of the result of the function, if known."""
    strict: bool | None
    """Whether the arguments must match `parameters` exactly. This limits the schema to a subset of JSON Schema."""
    defer_loading: bool | None = absent
    """Whether to keep the tool out of the context until tool search loads it."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`."""
    async_: bool | None = absent
    """Whether the model may continue without waiting for the output."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


RankerVersionTypeInput: TypeAlias = Literal["auto", "default-2024-11-15"]
RankerVersionType: TypeAlias = RankerVersionTypeInput | str
"""Algorithm that ranks the results."""


@model
class HybridSearchOptions(Base):
    """Weights of semantic and keyword search."""

    embedding_weight: float
    """Weight of the semantic (embedding) score."""
    text_weight: float
    """Weight of the keyword (text) score."""


@model
class RankingOptions(Base):
    """How search results are ranked."""

    ranker: RankerVersionType | None = absent
    """Algorithm that ranks the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float | None = absent
    """Minimum score of results, from 0 (all results) to 1 (only the best)."""
    hybrid_search: HybridSearchOptions | None = absent
    """Weights of semantic and keyword search."""

    _nested = {"hybrid_search": "HybridSearchOptions"}


@model
class FileSearchTool(Base):
    """Lets the model search the files in vector stores."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`. Default: `file_search`."""
    vector_store_ids: list[str]
    """Ids of the vector stores."""
    max_num_results: int | None = absent
    """Maximum number of results."""
    ranking_options: RankingOptions | None = absent
    """Ranking of the results, and the minimum score."""
    filters: Filters | None = None
    """Filter on the attributes of files."""

    _nested = {
        "ranking_options": "RankingOptions",
        "filters": (
            "type",
            {
                "eq": "ComparisonFilter",
                "ne": "ComparisonFilter",
                "gt": "ComparisonFilter",
                "gte": "ComparisonFilter",
                "lt": "ComparisonFilter",
                "lte": "ComparisonFilter",
                "in": "ComparisonFilter",
                "nin": "ComparisonFilter",
                "and": "CompoundFilter",
                "or": "CompoundFilter",
            },
        ),
    }
    _tags = {"type": "file_search"}


@model
class ComputerTool(Base):
    """Lets the model operate a computer. It requests actions such as clicks and key presses, and your program
    performs them."""

    type: Literal["computer"]
    """Discriminator: always `computer`. Default: `computer`."""

    _tags = {"type": "computer"}


ComputerEnvironmentInput: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
ComputerEnvironment: TypeAlias = ComputerEnvironmentInput | str
"""Type of environment that the model operates."""


@model
class ComputerUsePreviewTool(Base):
    """Lets the model operate a computer (preview version of `ComputerTool`)."""

    type: Literal["computer_use_preview"]
    """Discriminator: always `computer_use_preview`. Default: `computer_use_preview`."""
    environment: ComputerEnvironment
    """Type of environment that the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: int
    """Width of the screen, in pixels."""
    display_height: int
    """Height of the screen, in pixels."""

    _tags = {"type": "computer_use_preview"}


ContainerMemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"]
ContainerMemoryLimit: TypeAlias = ContainerMemoryLimitInput | str
"""Memory limit of the container."""


@model
class AutoCodeInterpreterToolParam(Base):
    """A new container, or the one already in use by the conversation."""

    type: Literal["auto"]
    """Discriminator: always `auto`. Default: `auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimit | None = None
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None = absent
    """Network access policy of the container."""

    _nested = {
        "network_policy": (
            "type",
            {"disabled": "ContainerNetworkPolicyDisabledParam", "allowlist": "ContainerNetworkPolicyAllowlistParam"},
        )
    }
    _tags = {"type": "auto"}


@model
class ProgrammaticToolCallingParam(Base):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`. Default: `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


ImageGenActionEnumInput: TypeAlias = Literal["generate", "edit", "auto"]
ImageGenActionEnum: TypeAlias = ImageGenActionEnumInput | str
"""Whether to create a new image or edit an existing one."""


@model
class LocalShellToolParam(Base):
    """Lets the model ask your program to run shell commands."""

    type: Literal["local_shell"]
    """Discriminator: always `local_shell`. Default: `local_shell`."""

    _tags = {"type": "local_shell"}


@model
class ContainerAutoParam(Base):
    """A new container for the request."""

    type: Literal["container_auto"]
    """Discriminator: always `container_auto`. Default: `container_auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimit | None = None
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None = absent
    """Network access policy of the container."""
    skills: list[SkillReferenceParam | InlineSkillParam] | None = absent
    """Skills to install in the container. At most 200 items."""

    _nested = {
        "network_policy": (
            "type",
            {"disabled": "ContainerNetworkPolicyDisabledParam", "allowlist": "ContainerNetworkPolicyAllowlistParam"},
        ),
        "skills": [("type", {"skill_reference": "SkillReferenceParam", "inline": "InlineSkillParam"})],
    }
    _tags = {"type": "container_auto"}


@model
class FunctionShellToolParam(Base):
    """Lets the model run shell commands."""

    type: Literal["shell"]
    """Discriminator: always `shell`. Default: `shell`."""
    environment: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | None = None
    """Environment for the commands: a container hosted by OpenAI, or your machine (None)."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

    _nested = {
        "environment": (
            "type",
            {
                "container_auto": "ContainerAutoParam",
                "local": "LocalEnvironmentParam",
                "container_reference": "ContainerReferenceParam",
            },
        )
    }
    _tags = {"type": "shell"}


@model
class CustomTextFormatParam(Base):
    """Free text input."""

    type: Literal["text"]
    """Discriminator: always `text`. Default: `text`."""

    _tags = {"type": "text"}


GrammarSyntax1Input: TypeAlias = Literal["lark", "regex"]
GrammarSyntax1: TypeAlias = GrammarSyntax1Input | str
"""Syntax of the grammar."""


@model
class CustomGrammarFormatParam(Base):
    """Input that matches a grammar."""

    type: Literal["grammar"]
    """Discriminator: always `grammar`. Default: `grammar`."""
    syntax: GrammarSyntax1
    """Syntax of the grammar. Values: `lark`, `regex`."""
    definition: str
    """Definition of the grammar."""

    _tags = {"type": "grammar"}


@model
class CustomToolParam(Base):
    """A custom tool, which takes text instead of JSON arguments."""

    type: Literal["custom"]
    """Discriminator: always `custom`. Default: `custom`."""
    name: str
    """Name the model uses to call the tool or function."""
    description: str | None = absent
    """What the tool does. The model relies on this to decide when and how to call it."""
    format: CustomTextFormatParam | CustomGrammarFormatParam | None = absent
    """Format of the input: free text, or text that matches a grammar."""
    defer_loading: bool | None = absent
    """Whether to keep the tool out of the context until tool search loads it."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""
    async_: bool | None = absent
    """Whether the model may continue without waiting for the output."""

    _nested = {"format": ("type", {"text": "CustomTextFormatParam", "grammar": "CustomGrammarFormatParam"})}
    _wire = {"async_": "async"}
    _tags = {"type": "custom"}


@model
class FunctionToolParam(Base):
    """A function of your application that the model may call."""

    name: str
    """Name the model uses to call the tool or function. From 1 to 128 characters."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: EmptyModelParam | None = None
    """Parameters of the function, as a JSON Schema of type object."""
    strict: bool | None = None
    """Whether the arguments must match `parameters` exactly. This limits the schema to a subset of JSON Schema."""
    type: Literal["function"]
    """Discriminator: always `function`. Default: `function`."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of the result of the function, if known."""
    defer_loading: bool | None = absent
    """Whether to keep the tool out of the context until tool search loads it."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""
    async_: bool | None = absent
    """Whether the model may continue without waiting for the output."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


@model
class NamespaceToolParam(Base):
    """A namespace: a group of tools under one name."""

    type: Literal["namespace"]
    """Discriminator: always `namespace`. Default: `namespace`."""
    name: str
    """Name the model uses to call the tool or function. Not empty."""
    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    tools: list[FunctionToolParam | CustomToolParam]
    """Tools the model may call. Not empty."""

    _nested = {"tools": [("type", {"function": "FunctionToolParam", "custom": "CustomToolParam"})]}
    _tags = {"type": "namespace"}


@model
class ToolSearchToolParam(Base):
    """Lets the model search for tools that are not loaded yet."""

    type: Literal["tool_search"]
    """Discriminator: always `tool_search`. Default: `tool_search`."""
    execution: ToolSearchExecutionType | None = absent
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: EmptyModelParam | None = None
    """Parameters of the function, as a JSON Schema of type object."""

    _tags = {"type": "tool_search"}


@model
class ApproximateLocation(Base):
    """Approximate location of the user."""

    type: Literal["approximate"]
    """Discriminator: always `approximate`. Default: `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """IANA time zone, such as `Europe/Paris`."""

    _tags = {"type": "approximate"}


SearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
SearchContextSize: TypeAlias = SearchContextSizeInput | str
"""Amount of search context that the model receives. More uses more tokens."""

SearchContentTypeInput: TypeAlias = Literal["text", "image"]
SearchContentType: TypeAlias = SearchContentTypeInput | str
"""What to search for, text or images."""


@model
class WebSearchPreviewTool(Base):
    """Lets the model search the web (preview version of `WebSearchTool`)."""

    type: WebSearchPreviewToolType
    """Type of the web search preview tool. Values: `web_search_preview`, `web_search_preview_2025_03_11`. Default:
    `web_search_preview`."""
    user_location: ApproximateLocation | None = None
    """Approximate location of the user, for local results."""
    search_context_size: SearchContextSize | None = absent
    """Amount of search context that the model receives. More uses more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: list[SearchContentType] | None = absent
    """Types of content to search for: text, images, or both. Values: `text`, `image`."""

    _nested = {"user_location": "ApproximateLocation"}
    _tags = {"type": ("web_search_preview", "web_search_preview_2025_03_11")}


WebSearchPreviewToolTypeInput: TypeAlias = Literal["web_search_preview", "web_search_preview_2025_03_11"]
WebSearchPreviewToolType: TypeAlias = WebSearchPreviewToolTypeInput | str
"""Type of the web search preview tool."""


@model
class ApplyPatchToolParam(Base):
    """Lets the model edit files. It generates patches, and your program applies them."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`. Default: `apply_patch`."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

    _tags = {"type": "apply_patch"}
