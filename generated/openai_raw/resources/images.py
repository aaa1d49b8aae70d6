"""The resource ``client.images``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class Images(Resource):
    """``client.images``."""

    @described
    def edit(self, **params: Any) -> Any:
        """Create image edit.

        ``POST /images/edits``

        Parameters: prompt (required), image, mask, background, model, n, size, response_format, output_format,
        output_compression, user, input_fidelity, stream, partial_images, quality, complexity,
        frame_count, frame_duration_ms, markup, safety_identifier, svg, images, moderation
        """
        return self._client._call("images.create_image_edit", {}, params)

    @described
    def generate(self, **params: Any) -> Any:
        """Create image.

        ``POST /images/generations``

        Parameters: prompt (required), model, n, quality, response_format, output_format, output_compression,
        stream, partial_images, size, moderation, background, style, user, complexity, frame_count,
        frame_duration_ms, safety_identifier, svg
        """
        return self._client._call("images.create_image", {}, params)

    @described
    def create_variation(self, **params: Any) -> Any:
        """Create image variation.

        ``POST /images/variations``

        Parameters: image (required), model, n, response_format, size, user
        """
        return self._client._call("images.create_image_variation", {}, params)


class AsyncImages(AsyncResource):
    """``client.images`` of an async client."""

    @described
    async def edit(self, **params: Any) -> Any:
        """Create image edit.

        ``POST /images/edits``

        Parameters: prompt (required), image, mask, background, model, n, size, response_format, output_format,
        output_compression, user, input_fidelity, stream, partial_images, quality, complexity,
        frame_count, frame_duration_ms, markup, safety_identifier, svg, images, moderation
        """
        return await self._client._call("images.create_image_edit", {}, params)

    @described
    async def generate(self, **params: Any) -> Any:
        """Create image.

        ``POST /images/generations``

        Parameters: prompt (required), model, n, quality, response_format, output_format, output_compression,
        stream, partial_images, size, moderation, background, style, user, complexity, frame_count,
        frame_duration_ms, safety_identifier, svg
        """
        return await self._client._call("images.create_image", {}, params)

    @described
    async def create_variation(self, **params: Any) -> Any:
        """Create image variation.

        ``POST /images/variations``

        Parameters: image (required), model, n, response_format, size, user
        """
        return await self._client._call("images.create_image_variation", {}, params)

