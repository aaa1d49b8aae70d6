"""The resource ``client.skills.content``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class SkillsContent(Resource):
    """``client.skills.content``."""

    @described
    def retrieve(self, skill_id: str, **params: Any) -> Any:
        """Download a skill

        Download the default version of a skill.

        ``GET /skills/{skill_id}/content``

        Args:
            skill_id: Required. Id of the skill.
        """
        return self._client._call("skills.get_skill_content", {"skill_id": skill_id}, params)


class AsyncSkillsContent(AsyncResource):
    """``client.skills.content`` of an async client."""

    @described_as(SkillsContent.retrieve)
    async def retrieve(self, skill_id: str, **params: Any) -> Any:
        return await self._client._call("skills.get_skill_content", {"skill_id": skill_id}, params)
