//! `html!`: elements in a notation like that of Leptos' `view!`, compiled to a template and a list of values.
//!
//! `phone_draw` re-exports it, has its guide, and draws what it writes. There is no other use for this crate.
//!
//! ```text
//! html! {
//!     <button type="button" class:set=flag(move || set.get()) on:click=click(turn)>{icon}" "{text(label)}</button>
//! }
//! ```
//!
//! An attribute is written `name="…"` or `name=value`; `class:name=` sets one of several classes, `style:name=` or
//! `style=("--name", value)` a style, `prop:name=` a property. `on:event=` listens (`on:event:capture=` before what is
//! inside), `element_ref=` tells where the element is, `inner_html=` is its content as markup. Content is text in quotes,
//! elements, and values in braces.

#[path = "../../draw/src/step.rs"]
mod step;

mod names;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeElement};
use syn::spanned::Spanned;

/// Elements; `phone_draw` says how they are written.
#[proc_macro]
pub fn html(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let mut writer = Writer::default();
    match rstml::parse2(tokens.into()) {
        Ok(nodes) => nodes.into_iter().for_each(|node| writer.node(node, false)),
        Err(error) => writer.errors.extend(error.to_compile_error()),
    }
    writer.finish().into()
}

#[derive(Default)]
struct Writer {
    template: String,
    values: Vec<TokenStream>,
    errors: TokenStream,
}

impl Writer {
    fn finish(self) -> TokenStream {
        let Writer { template, values, errors } = self;
        if errors.is_empty() {
            quote! { ::phone_draw::Html::Tree(#template, ::std::vec![#(#values),*]) }
        } else {
            // Something of the right type beside it, or every error brings others along.
            quote! {{ #errors ::phone_draw::Html::Nothing }}
        }
    }

    fn error(&mut self, at: impl Spanned, message: &str) {
        self.errors.extend(syn::Error::new(at.span(), message).to_compile_error());
    }

    fn step(&mut self, step: char, text: &str, at: impl Spanned) {
        if text.chars().any(|letter| letter < ' ') {
            self.error(at, "control characters cannot be part of a template: write the text as a value in braces");
        }
        self.template.push(step);
        self.template.push_str(text);
    }

    /// A value that `make` of `Value` makes, by which its type is checked.
    fn value(&mut self, make: &str, value: impl Spanned + ToTokens) {
        let make = Ident::new(make, Span::call_site());
        self.values.push(quote_spanned! { value.span() => ::phone_draw::template::Value::#make(#value) });
    }

    fn node(&mut self, node: Node, in_svg: bool) {
        match node {
            Node::Element(element) => self.element(element, in_svg),
            Node::Text(text) => self.step(step::TEXT, &text.value_string(), &text.value),
            Node::Block(block) => {
                self.step(step::CONTENT, "", &block);
                match block.try_block().map(|block| block.stmts.as_slice()) {
                    Some([syn::Stmt::Expr(value, None)]) => self.value("content", value),
                    _ => self.value("content", block),
                }
            }
            Node::Comment(_) => {}
            other => self.error(other, "here stands an element, a text in quotes or a value in braces"),
        }
    }

    fn element(&mut self, element: NodeElement<rstml::Infallible>, in_svg: bool) {
        let name = element.name().to_string();
        if !in_svg && (name.contains(':') || name.starts_with(|letter: char| letter.is_ascii_uppercase())) {
            return self.error(element.name(), "there are no components: call a function in braces");
        }
        let svg = in_svg || names::is_svg(&name);
        if !names::is_element(&name, svg) {
            self.error(element.name(), &format!("there is no element `{name}` here"));
        }
        self.step(if svg { step::OPEN_SVG } else { step::OPEN }, &name, element.name());
        let (fixed, changing): (Vec<_>, Vec<_>) =
            element.open_tag.attributes.iter().partition(|attribute| fixed(attribute).is_some());
        for attribute in fixed {
            if let Some((name, value)) = self::fixed(attribute) {
                self.known(&name, svg, attribute);
                if name == "part" {
                    self.error(attribute, "parts are promises to pages: take one from the type that lists them all");
                }
                self.step(step::BETWEEN, &name, attribute);
                self.step(step::BETWEEN, &value, attribute);
            }
        }
        for attribute in changing {
            match attribute {
                NodeAttribute::Attribute(attribute) => self.attribute(attribute, svg),
                NodeAttribute::Block(block) => self.error(block, "an attribute has a name"),
            }
        }
        for child in element.children {
            self.node(child, svg);
        }
        self.template.push(step::CLOSE);
    }

    fn known(&mut self, name: &str, in_svg: bool, at: impl Spanned) {
        if !names::is_attribute(name, in_svg) {
            self.error(at, &format!("there is no attribute `{name}` here"));
        }
    }

    fn attribute(&mut self, attribute: &KeyedAttribute, in_svg: bool) {
        let key = attribute.key.to_string();
        let Some(value) = attribute.value() else {
            return self.error(attribute, "this needs a value");
        };
        // `style=("--name", value)`: a custom property, whose name cannot be written before the colon.
        if let ("style", syn::Expr::Tuple(pair)) = (key.as_str(), value) {
            let mut pair = pair.elems.iter();
            return match (pair.next(), pair.next(), pair.next()) {
                (Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(name), .. })), Some(value), None) => {
                    self.step(step::STYLE, &name.value(), name);
                    self.value("text", value);
                }
                _ => self.error(value, "this is a name in quotes and a value"),
            };
        }
        let (step, make, name) = match key.split_once(':') {
            Some(("class", name)) => (step::CLASS, "flag", name),
            Some(("style", name)) => (step::STYLE, "text", name),
            Some(("prop", name)) => (step::PROPERTY, "attribute", name),
            Some(("on", name)) => return self.listener(attribute, name, value),
            Some(_) => return self.error(&attribute.key, "before the colon stands class, style, prop or on"),
            None if key == "element_ref" => (step::PLACE, "place", ""),
            None if key == "inner_html" => (step::MARKUP, "markup", ""),
            None => {
                self.known(&key, in_svg, &attribute.key);
                (step::ATTRIBUTE, "attribute", key.as_str())
            }
        };
        self.step(step, name, &attribute.key);
        self.value(make, value);
    }

    fn listener(&mut self, attribute: &KeyedAttribute, name: &str, value: &syn::Expr) {
        let (name, step) = match name.strip_suffix(":capture") {
            Some(name) => (name, step::ON_FIRST),
            None => (name, step::ON),
        };
        let Some(event) = names::event(name) else {
            return self.error(&attribute.key, &format!("there is no event `{name}` here"));
        };
        let event = Ident::new(event, Span::call_site());
        self.step(step, name, &attribute.key);
        self.values.push(quote_spanned! { value.span() =>
            ::phone_draw::template::Value::on::<::phone_draw::template::#event>(#value)
        });
    }
}

/// Name and value of an attribute that never changes.
fn fixed(attribute: &NodeAttribute) -> Option<(String, String)> {
    let NodeAttribute::Attribute(attribute) = attribute else { return None };
    let name = attribute.key.to_string();
    if name.contains(':') || name == "inner_html" || name == "element_ref" {
        return None;
    }
    match attribute.value() {
        None => Some((name, String::new())),
        Some(_) => Some((name, attribute.value_literal_string()?)),
    }
}
