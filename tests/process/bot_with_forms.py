"""The bot as `bot run` starts it, with the forms of the tests beside those of the product."""

from bot.app import run
from bot.settings import Settings
from tests.stage.forms import routes

if __name__ == "__main__":
    run(Settings(), routes())
