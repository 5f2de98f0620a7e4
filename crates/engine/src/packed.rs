//! The packed archive, as it is embedded in the widget.
