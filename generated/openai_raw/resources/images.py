"""The resource ``client.images``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Images(Resource):
    """``client.images``."""

    @described
    def edit(self, **params: Any) -> Any:
        """Create image edit.

        ``POST /images/edits``

        Args:
            prompt: Required. From 1 to 32000 characters.
            image: At most 16 items.
            mask:
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`.
                Default: `auto`.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`,
                `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`,
                `chatgpt-image-latest`, `gpt-image-2.5-sunburst`,
                `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
                `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default:
                `gpt-image-1.5`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`,
                `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default:
                `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most
                detail. Default: `100`.
            user:
            input_fidelity: Values: `high`, `low`.
            stream: Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`,
                `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: Values: `low`, `medium`, `high`.
            frame_count:
            frame_duration_ms:
            markup:
            safety_identifier: A stable id of your end user, for finding those who break the usage policies;
                hash it, so that it names nobody.
            svg:
            images: From 1 to 16 items.
            moderation: Values: `low`, `auto`. Default: `auto`.
        """
        return self._client._call("images.create_image_edit", {}, params)

    @described
    def generate(self, **params: Any) -> Any:
        """Create image.

        ``POST /images/generations``

        Args:
            prompt: Required.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`,
                `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`,
                `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
                `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
                and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`,
                `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default:
                `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most
                detail. Default: `100`.
            stream: Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`,
                `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`,
                `1024x1792`. Default: `auto`.
            moderation: Values: `low`, `auto`. Default: `auto`.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`.
                Default: `auto`.
            style: Values: `vivid`, `natural`. Default: `vivid`.
            user:
            complexity: Values: `low`, `medium`, `high`.
            frame_count:
            frame_duration_ms:
            safety_identifier: A stable id of your end user, for finding those who break the usage policies;
                hash it, so that it names nobody.
            svg:
        """
        return self._client._call("images.create_image", {}, params)

    @described
    def create_variation(self, **params: Any) -> Any:
        """Create image variation.

        ``POST /images/variations``

        Args:
            image: Required.
            model: The model that was used. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`,
                `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`,
                `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
                `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`,
                `gpt-image-1`, `gpt-image-1-mini`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            response_format: Values: `url`, `b64_json`. Default: `url`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`,
                `1024x1024`. Default: `1024x1024`.
            user:
        """
        return self._client._call("images.create_image_variation", {}, params)


class AsyncImages(AsyncResource):
    """``client.images`` of an async client."""

    @described_as(Images.edit)
    async def edit(self, **params: Any) -> Any:
        return await self._client._call("images.create_image_edit", {}, params)

    @described_as(Images.generate)
    async def generate(self, **params: Any) -> Any:
        return await self._client._call("images.create_image", {}, params)

    @described_as(Images.create_variation)
    async def create_variation(self, **params: Any) -> Any:
        return await self._client._call("images.create_image_variation", {}, params)

